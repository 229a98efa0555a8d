/** What keeps its spaces: code, and what is written in it. */
const orord = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;
/** Text between tags with a run of white space that is not one space; most has none. */
const text = />[^<]*?(?:[^\S ]| {2})[^<]*(?=<)/g;

/**
 * Writes every run of white space between tags as one space, which a browser shows alike. Code is left as it is, and so
 * are the tags themselves.
 */
export const tatHtml = (html: string): string =>
  html
    .split(orord)
    // The split gives what is left as it is twice: whole, and the name of its tag.
    .map((del, nr) => (nr % 3 === 0 ? del.replace(text, (hela) => hela.replace(/\s+/g, ' ')) : nr % 3 === 1 ? del : ''))
    .join('');
