import type { Katalog } from './katalog.ts';
import type { Ordbok } from './ordbok.ts';
import { regionIFraga } from './region-i-fraga.ts';
import { former } from './stam.ts';
import { innehallsord, ordlikt } from './stoppord.ts';
import { temanIFraga, type Tematraff } from './tema-i-fraga.ts';

/** A word of the query and what is searched for its sake. Words are folded. */
export interface Term {
  readonly ord: string;
  /** What is searched, and what a hit on it is worth: the word itself 1, another spelling or form a little less. */
  readonly varianter: readonly (readonly [ord: string, vikt: number])[];
  /** Parts of the compound that the word is; searched too, for less. */
  readonly delar: readonly string[];
}

/** How a query is read. */
export interface Tolkning {
  readonly termer: readonly Term[];
  readonly teman: readonly Tematraff[];
  /** The region that the query names, or `null`. */
  readonly region: string | null;
  /** What is searched beside what was written, as it is spelt in the texts. */
  readonly utvidgat: readonly string[];
  /** Words that stand nowhere in the atlas, in any form. */
  readonly okanda: readonly string[];
}

const MAX_TERMER = 12;
const NASTAN = 0.95;
const MIN_RATTSTAVAT = 7;

/** The longest known beginning and ending of an unknown word: `vårdcoach` → `vård`. */
function kandaAndar(ord: string, bok: Ordbok): string[] {
  const found: string[] = [];
  for (let end = ord.length - 3; end >= 4 && found.length === 0; end--)
    if (bok.antal(ord.slice(0, end)) > 0) found.push(ord.slice(0, end));
  for (let start = 3; start <= ord.length - 5; start++)
    if (bok.antal(ord.slice(start)) > 0) return [...found, ord.slice(start)];
  return found;
}

/** A word that the index has, or begins words with: itself, its form without -t or ending, and its common misprint. */
function kandTerm(ord: string, bok: Ordbok): Term {
  const varianter = new Map([[ord, 1]]);
  const utanT = ord.slice(0, -1);
  if (/[^t]t$/.test(ord) && ord.length >= 5 && bok.antal(`${utanT}a`) > 0) varianter.set(utanT, NASTAN);
  const kortare = former(ord).find((form) => form !== ord && bok.antal(form) > 0);
  if (kortare && !varianter.has(kortare)) varianter.set(kortare, NASTAN);
  if (ord.length >= MIN_RATTSTAVAT && bok.antal(ord) <= 1) {
    const vanligare = bok.rattstava(ord, 2);
    if (vanligare?.fel === 1) varianter.set(vanligare.ord, NASTAN * NASTAN);
  }
  return { ord, varianter: [...varianter], delar: bok.dela(ord) };
}

/** A word that the index lacks: an inflection, else a misspelling, else a compound of known parts. */
function okandTerm(ord: string, bok: Ordbok): Term {
  const grundform = bok.grundform(ord);
  if (grundform) return { ord, varianter: [[grundform, NASTAN]], delar: bok.dela(grundform) };
  const delar = bok.dela(ord);
  const rattad = bok.rattstava(ord);
  if (rattad && (rattad.fel === 1 || delar.length === 0))
    return { ord, varianter: [[rattad.ord, NASTAN]], delar: bok.dela(rattad.ord) };
  return { ord, varianter: [], delar: delar.length > 0 ? delar : kandaAndar(ord, bok) };
}

const lasTerm = (ord: string, bok: Ordbok): Term => {
  if (/\d/.test(ord)) return { ord, varianter: [[ord, 1]], delar: [] };
  return bok.kand(ord) ? kandTerm(ord, bok) : okandTerm(ord, bok);
};

/** Reads a query against the words, themes and regions of the atlas. With `exakt` nothing is widened. */
export function tolka(fraga: string, bok: Ordbok, { teman, regioner }: Katalog, exakt = false): Tolkning {
  const named = exakt ? null : regionIFraga(fraga, regioner);
  const text = named?.rest ?? fraga;
  const ord = ordlikt(text) ? [...new Set(innehallsord(text))].slice(0, MAX_TERMER) : [];
  if (exakt) {
    const termer = ord.map((one): Term => ({ ord: one, varianter: [[one, 1]], delar: [] }));
    return { termer, teman: [], region: null, utvidgat: [], okanda: [] };
  }
  const termer = ord.map((one) => lasTerm(one, bok));
  const extra = termer.flatMap(({ varianter, delar }) => [
    ...varianter
      .map(([variant]) => variant)
      .filter((variant) => !ord.includes(variant))
      .map(bok.skriv),
    ...(delar.length > 0 ? [delar.map(bok.skriv).join(' + ')] : []),
  ]);
  return {
    termer,
    teman: temanIFraga(
      termer.map((term) => ({ ord: term.varianter.at(0)?.[0] ?? term.ord, delar: term.delar })),
      teman,
    ),
    region: named?.region ?? null,
    utvidgat: [...new Set(extra)],
    okanda: termer.filter((term) => term.varianter.length + term.delar.length === 0).map((term) => term.ord),
  };
}
