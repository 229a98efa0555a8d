import { nyckelBesked } from './adressbesked.ts';
import { antal, tal } from './sprak.ts';

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
  /** Ids of statements that the reader has left out of the memo; left out itself when all are in. */
  readonly utom?: readonly string[];
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

/** Whether a text can be the id of a post or an event. */
const isUtsageId = (id: string): boolean => /^[a-z-]{1,40}\/[a-z0-9-]{1,100}$/.test(id);
/** The ids of statements among values that were read from somewhere; no more than a page can have. */
export const readUtom = (values: readonly unknown[]): string[] =>
  [...new Set(values)].filter((one): one is string => typeof one === 'string' && isUtsageId(one)).slice(0, 1000);

/** The shareable address: one `p` for each page, and `utom` for what is left out of it, without notes. */
export function samlingAdress(rader: readonly Pick<SamlingRad, 'adress' | 'utom'>[]): string {
  const params = new URLSearchParams(rader.map(({ adress }) => ['p', adress]));
  for (const [i, { utom = [] }] of rader.entries())
    if (utom.length > 0) params.append('utom', `${i}:${utom.join(',')}`);
  return `/samling/?${params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

/** What an address asks to see. */
export interface DeladSamling {
  /** The pages, in order, each once. */
  readonly adresser: readonly string[];
  /** What is left out of a page, by its address. */
  readonly utom: ReadonlyMap<string, readonly string[]>;
  /** What the address names and cannot be shown, one sentence an item. */
  readonly anmarkningar: readonly string[];
}

/** A value of an address as a sentence may quote it: short, and without signs that steer the text. */
const quote = (value: string): string => `”${value.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 60)}”`;

/** The pages that an address's query names, and what is wrong with it. */
export function readAdresser(query: string): DeladSamling {
  const params = new URLSearchParams(query);
  const given = params.getAll('p');
  const asked = [...new Set(given)];
  const utom = params.getAll('utom').flatMap((value): [string, string[]][] => {
    const [, plats = '', ids = ''] = /^(\d{1,3}):(.*)$/.exec(value) ?? [];
    const adress = given[Number(plats)];
    return plats === '' || adress === undefined ? [] : [[adress, readUtom(ids.split(','))]];
  });
  const pages = asked.filter(isSamlingAdress);
  const strange = asked.filter((one) => !isSamlingAdress(one));
  const shown = strange.slice(0, 5).map((one) => `Sidan ${quote(one)} finns inte bland det som går att samla.`);
  return {
    adresser: pages.slice(0, samlingGranser.sidor),
    utom: new Map(utom),
    anmarkningar: [
      ...shown,
      ...(strange.length > shown.length
        ? [`${antal(strange.length - shown.length, 'sida', 'sidor')} till i adressen finns inte.`]
        : []),
      ...(pages.length > samlingGranser.sidor
        ? [`Adressen har ${antal(pages.length, 'sida', 'sidor')}; de första ${tal(samlingGranser.sidor)} är med.`]
        : []),
      ...nyckelBesked(params, ['p', 'utom']),
    ],
  };
}

/** The collection as one JSON file, notes included: what it says, not how it came to say it. */
export const writeSamlingsfil = (rader: readonly SamlingRad[]): string =>
  `${JSON.stringify({ typ: 'narvardsatlas-samling', rader }, null, 1)}\n`;
