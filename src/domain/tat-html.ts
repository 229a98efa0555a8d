/** What keeps its spaces: code, and what is written in it. */
const orord = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;
/** Text between tags with a run of white space that is not one space; most has none. */
const text = />[^<]*?(?:[^\S ]| {2})[^<]*(?=<)/g;

/** Tags that begin and end a line of their own. */
const rad = '(?:p|h[1-6]|d[td]|t[dh]|caption|summary|figcaption)';
/** A space first or last on such a line: no page shows it. */
const radkant = new RegExp(`(<${rad}(?:\\s[^>]*)?>) | (?=</${rad}>)`, 'g');
/** Links, and what is marked like one within a line. */
const lank = '(?:a|span|b|strong|cite|time)';
/** A space first in a link with a space before it, or last in one with a space after it: shown as one, under the link's line. */
const lankkant = new RegExp(
  `((?:\\s|<${rad}(?:\\s[^>]*)?>)<${lank}(?:\\s[^>]*)?>) | (?=</${lank}>(?:\\s|</${rad}>))`,
  'g',
);

const tat = (del: string): string =>
  del
    .replace(text, (hela) => hela.replace(/\s+/g, ' '))
    .replace(radkant, '$1')
    .replace(lankkant, '$1');

/**
 * Writes every run of white space between tags as one space, and none at the edges of lines and links, which a browser
 * shows alike. Code is left as it is, and so are the tags themselves.
 */
export const tatHtml = (html: string): string =>
  html
    .split(orord)
    // The split gives what is left as it is twice: whole, and the name of its tag.
    .map((del, nr) => (nr % 3 === 0 ? tat(del) : nr % 3 === 1 ? del : ''))
    .join('');
