/** One pinned page: its path, title, answer sentence and the reader's own note. */
export interface SamlingRad {
  /** Path on the site, with query: `/teman/aldre/blekinge/`. */
  readonly adress: string;
  readonly titel: string;
  /** The page's answer in a sentence; empty when it has none. */
  readonly svar: string;
  /** The sources as the page cites them. */
  readonly hanvisning: string;
  /** The reader's note; never part of the shared address. */
  readonly not: string;
}

const allowed = /^\/(regioner|teman|exempel|jamfor)\/[a-z0-9/-]*(\?[\w=&,.%+-]*)?$/;

/** Whether an address leads to a page that can be pinned; nothing outside the site, and no script, gets through. */
export const isSamlingAdress = (adress: string): boolean => allowed.test(adress) && !adress.includes('//');

/** The rows with one more last; a page that is already there stays as it is. */
export const addRad = (rader: readonly SamlingRad[], rad: SamlingRad): SamlingRad[] =>
  rader.some(({ adress }) => adress === rad.adress) ? [...rader] : [...rader, rad];

/** The shareable address: one `p` for each page, without notes. */
export function samlingAdress(rader: readonly Pick<SamlingRad, 'adress'>[]): string {
  const params = new URLSearchParams(rader.map(({ adress }) => ['p', adress]));
  return `/samling/?${params.toString().replaceAll('%2F', '/')}`;
}

/** The pages that an address's query names, in order, each once; what cannot be pinned is left out. */
export const readAdresser = (query: string): string[] => [
  ...new Set(new URLSearchParams(query).getAll('p').filter(isSamlingAdress)),
];

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The rows of a saved file or of local storage; `null` when the text is not a collection. */
export function readSamling(text: string): SamlingRad[] | null {
  try {
    const { rader } = JSON.parse(text) as { rader?: unknown };
    if (!Array.isArray(rader)) return null;
    return (rader as Partial<Record<keyof SamlingRad, unknown>>[])
      .map((rad) => ({
        adress: asText(rad?.adress),
        titel: asText(rad?.titel),
        svar: asText(rad?.svar),
        hanvisning: asText(rad?.hanvisning),
        not: asText(rad?.not),
      }))
      .filter(({ adress }) => isSamlingAdress(adress));
  } catch {
    return null;
  }
}

/** The collection as one JSON file, notes included. */
export const writeSamling = (rader: readonly SamlingRad[]): string =>
  `${JSON.stringify({ typ: 'narvardsatlas-samling', rader }, null, 1)}\n`;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** The collection as Markdown: a heading a page, its answer, the note, and the sources as footnotes. */
export function samlingMarkdown(rader: readonly SamlingRad[], origin: string): string {
  const parts = rader.map(({ adress, titel, svar, not }, i) => {
    const link = `[${escapeMarkdown(titel)}](${new URL(adress, origin).href})`;
    return [
      `## ${link}`,
      svar && `${escapeMarkdown(svar)}[^${i + 1}]`,
      not && `Egen anteckning: ${escapeMarkdown(not)}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  const notes = rader.map(({ hanvisning }, i) => `[^${i + 1}]: ${escapeMarkdown(hanvisning)}`);
  return `${['# Underlag ur Närvårdsatlas', ...parts, notes.join('\n')].join('\n\n')}\n`;
}
