import { nyckelBesked } from './adressbesked.ts';
import { helAdress } from './sajt.ts';
import { antal, tal } from './sprak.ts';
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

/** What a collection holds at the most: pages, then letters of each text, then bytes of a file. */
export const samlingGranser = {
  sidor: 500,
  adress: 1000,
  titel: 300,
  svar: 2000,
  hanvisning: 2000,
  not: 5000,
  /** Letters of a shared address; longer ones are refused by many servers. */
  delad: 7000,
  fil: 5_000_000,
} as const;

const allowed = /^\/(regioner|teman|exempel|jamfor)\/[a-z0-9/-]*(\?[\w=&,.%+-]*)?$/;

/** Whether an address leads to a page that can be pinned; nothing outside the site, and no script, gets through. */
export const isSamlingAdress = (adress: string): boolean =>
  adress.length <= samlingGranser.adress && allowed.test(adress) && !adress.includes('//');

/** The shareable address: one `p` for each page, without notes. */
export function samlingAdress(rader: readonly Pick<SamlingRad, 'adress'>[]): string {
  const params = new URLSearchParams(rader.map(({ adress }) => ['p', adress]));
  return `/samling/?${params.toString().replaceAll('%2F', '/')}`;
}

/** What an address asks to see. */
export interface DeladSamling {
  /** The pages, in order, each once. */
  readonly adresser: readonly string[];
  /** What the address names and cannot be shown, one sentence an item. */
  readonly anmarkningar: readonly string[];
}

/** A value of an address as a sentence may quote it: short, and without signs that steer the text. */
const quote = (value: string): string => `”${value.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 60)}”`;

/** The pages that an address's query names, and what is wrong with it. */
export function readAdresser(query: string): DeladSamling {
  const params = new URLSearchParams(query);
  const asked = [...new Set(params.getAll('p'))];
  const pages = asked.filter(isSamlingAdress);
  const strange = asked.filter((one) => !isSamlingAdress(one));
  const shown = strange.slice(0, 5).map((one) => `Sidan ${quote(one)} finns inte bland det som går att samla.`);
  return {
    adresser: pages.slice(0, samlingGranser.sidor),
    anmarkningar: [
      ...shown,
      ...(strange.length > shown.length
        ? [`${antal(strange.length - shown.length, 'sida', 'sidor')} till i adressen finns inte.`]
        : []),
      ...(pages.length > samlingGranser.sidor
        ? [`Adressen har ${antal(pages.length, 'sida', 'sidor')}; de första ${tal(samlingGranser.sidor)} är med.`]
        : []),
      ...nyckelBesked(params, ['p']),
    ],
  };
}

/** The collection as one JSON file, notes included: what it says, not how it came to say it. */
export const writeSamlingsfil = (rader: readonly SamlingRad[]): string =>
  `${JSON.stringify({ typ: 'narvardsatlas-samling', rader }, null, 1)}\n`;

/** The collection as a memo: a linked heading a page, its answer with the sources as a footnote, and the note. */
export const samlingUnderlag = (rader: readonly SamlingRad[], sajt: string): Underlag => ({
  titel: 'Underlag ur Närvårdsatlas',
  stycken: rader.flatMap(({ adress, titel, svar, hanvisning, not }): Stycke[] => [
    { slag: 'rubrik', niva: 2, text: titel, lank: helAdress(adress, sajt) },
    { slag: 'stycke', ledord: '', text: svar || titel, not: hanvisning },
    ...(not ? [{ slag: 'stycke', ledord: '', text: `Egen anteckning: ${not}`, not: null } as const] : []),
  ]),
});
