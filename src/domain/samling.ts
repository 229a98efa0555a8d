import type { Stycke, Underlag } from './underlag.ts';

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

/** The collection as a memo: a linked heading a page, its answer with the sources as a footnote, and the note. */
export const samlingUnderlag = (rader: readonly SamlingRad[], origin: string): Underlag => ({
  titel: 'Underlag ur Närvårdsatlas',
  stycken: rader.flatMap(({ adress, titel, svar, hanvisning, not }): Stycke[] => [
    { slag: 'rubrik', niva: 2, text: titel, lank: new URL(adress, origin).href },
    { slag: 'stycke', ledord: '', text: svar || titel, not: hanvisning },
    ...(not ? [{ slag: 'stycke', ledord: '', text: `Egen anteckning: ${not}`, not: null } as const] : []),
  ]),
});
