import { skyddaText } from './markt-text.ts';
import { versal } from './sprak.ts';

/** A word of the glossary, as far as a page explains it where it stands. */
export interface Ordnot {
  readonly id: string;
  readonly term: string;
  readonly forkortning: string | null;
  readonly forklaring: string;
  readonly markeras: boolean;
}

/** Where a word is a link, a button, a name or a heading of its own, it stays as it is. */
const orort = new Set(
  'a abbr button caption cite code dt figcaption form h1 h2 h3 h4 h5 h6 label legend nav option pre script select style summary svg template textarea th title'.split(
    ' ',
  ),
);
/** What is copied as it is written: the citation of a page, marked with `data-citera`. */
const CITAT = 'details';
const tagg = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|<!--[\s\S]*?-->/g;
const andelser = '(?:en|n|et|t|er|ar|or|erna|arna|orna|s)?';
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An abbreviation is written one way; a term may begin a sentence and be inflected. */
const monster = ({ term, forkortning }: Ordnot): string =>
  forkortning === null
    ? `[${literal(term.charAt(0).toLowerCase())}${literal(term.charAt(0).toUpperCase())}]${literal(term.slice(1))}${andelser}`
    : literal(forkortning);

/** The first sentence: the rest is in the glossary. */
const forsta = (text: string): string => /^.+?\.(?= \p{Lu})/u.exec(text)?.[0] ?? text;

const rad = ({ id, term, forkortning, forklaring }: Ordnot): string =>
  `<p><b>${skyddaText(versal(term))}</b>${forkortning === null || term.includes(forkortning) ? '' : ` (${skyddaText(forkortning)})`}: ${skyddaText(forsta(forklaring))} <a href="/ordlista/#${id}">Ordlistan</a></p>`;

/** The words that a page about one region explains: what an abbreviation means in another is left out. */
export const ordFor = <O extends { readonly regioner: readonly string[] | null }>(
  ordlista: readonly O[],
  region: string,
): O[] => ordlista.filter(({ regioner }) => regioner === null || regioner.includes(region));

/** Whether the text spells out what follows: `samordnad individuell plan (`. */
const isUtskriven = (fore: string, ord: readonly Ordnot[]): boolean =>
  ord.some(({ term }) => fore.toLowerCase().endsWith(`${term.toLowerCase()} (`));

/** Splits the main text of a page into what may be marked and what may not. */
function splitMain(main: string): { readonly text: string; readonly fri: boolean }[] {
  const delar: { text: string; fri: boolean }[] = [];
  let djup = 0;
  let fore = 0;
  /** How deep in a citation, in tags of its own name. */
  let citat = 0;
  for (const match of main.matchAll(tagg)) {
    const [hela, stang, namn = '', resten = ''] = match;
    delar.push({ text: main.slice(fore, match.index), fri: djup === 0 && citat === 0 }, { text: hela, fri: false });
    fore = match.index + hela.length;
    if (namn === CITAT && (citat > 0 || resten.includes(' data-citera'))) citat += stang ? -1 : 1;
    if (orort.has(namn) && !resten.endsWith('/')) djup += stang ? -1 : 1;
  }
  return [...delar, { text: main.slice(fore), fri: djup === 0 }];
}

/**
 * Makes a function that explains the words of the glossary where each first stands in the main text of a page: the word
 * becomes a button, and what it means a note that the button opens (the popover attribute, so no script). Notes stand
 * last in the main text, where a browser that does not know them shows them as a list. A page without such words is
 * handed back as it is, and a word that the text itself spells out just before is left.
 *
 * What an abbreviation means in several regions stands in one note.
 * @returns a function of a whole page's HTML, as Astro writes it
 */
export function makeForklara(ordlista: readonly Ordnot[]): (html: string) => string {
  const noter = Map.groupBy(
    ordlista.filter(({ markeras }) => markeras),
    ({ term, forkortning }) => (forkortning ?? term).toLowerCase(),
  );
  const alla = [...noter].sort(([a], [b]) => b.length - a.length).map(([, ord]) => ord);
  if (alla.length === 0) return (html) => html;
  const sok = new RegExp(
    `(?<![\\p{L}\\p{N}/-])(?:${alla.map(([one]) => `(${one ? monster(one) : ''})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

  return (html) => {
    const start = html.indexOf('<main');
    const slut = html.lastIndexOf('</main>');
    if (start < 0 || slut < start) return html;
    const sedda = new Set<number>();
    const noter: string[] = [];
    const markera = (text: string): string =>
      text.replace(sok, (ord: string, ...rest: unknown[]) => {
        const nr = rest.findIndex((one) => one !== undefined);
        const egna = alla[nr];
        const forst = egna?.[0];
        if (!forst || sedda.has(nr)) return ord;
        sedda.add(nr);
        if (isUtskriven(text.slice(0, Number(rest[alla.length])), egna)) return ord;
        noter.push(`<div popover id="ord-${forst.id}">${egna.map(rad).join('')}</div>`);
        return `<button class="ord" popovertarget="ord-${forst.id}">${ord}</button>`;
      });
    const main = splitMain(html.slice(start, slut)).map(({ text, fri }) => (fri ? markera(text) : text));
    return noter.length === 0
      ? html
      : `${html.slice(0, start)}${main.join('')}<div class="ordnoter" data-pagefind-ignore>${noter.join('')}</div>${html.slice(slut)}`;
  };
}
