import { utanFogeS, type Delare } from './sammansattning.ts';
import { synligText, type Sokpost } from './sokpost.ts';
import { ordI } from './vik.ts';
import type { Ordrad } from './ordbok.ts';

const medBindestreck = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** How often each word, in lower case with its diacritics, stands in the records; `e-hälsa` also as `ehälsa`. */
export function ordfrekvens(poster: readonly Sokpost[]): Map<string, number> {
  const frekvens = new Map<string, number>();
  const add = (ord: string) => frekvens.set(ord, (frekvens.get(ord) ?? 0) + 1);
  for (const post of poster) {
    const text = synligText(post);
    for (const ord of ordI(text)) add(ord);
    for (const [ord] of text.toLowerCase().normalize('NFC').matchAll(medBindestreck)) add(ord.replaceAll('-', ''));
  }
  return frekvens;
}

/**
 * The words that a query is read against: those of the records, and with count 0 the parts of their compounds
 * and the words of the themes. Numbers and single letters are left out; they are searched as they stand.
 */
export function buildOrdrader(
  frekvens: ReadonlyMap<string, number>,
  dela: Delare,
  temaord: readonly string[],
): readonly Ordrad[] {
  const rader = new Map([...frekvens].filter(([ord]) => ord.length > 1 && /^\p{L}+$/u.test(ord)));
  const add = (ord: string) => {
    if (ord.length > 1 && !rader.has(ord)) rader.set(ord, 0);
  };
  for (const ord of frekvens.keys()) {
    const delar = dela(ord);
    if (delar.length > 1) delar.map(utanFogeS).forEach(add);
  }
  temaord.flatMap(ordI).forEach(add);
  return [...rader];
}
