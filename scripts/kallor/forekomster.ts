import { stam } from '../../src/search/stam.ts';
import type { Blad } from './platser.ts';

/** A word that stands in a text, with the place. */
export interface Forekomst {
  readonly ord: string;
  readonly plats: string;
}

const ordI = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** So many letters a short stem may be followed by and still be the same word; one or two letters stand alone. */
const langstaAndelse = 2;
const borjarMed = (ord: string, av: string): boolean =>
  ord.startsWith(av) &&
  ord.length - av.length <= (av.length > 4 ? Number.POSITIVE_INFINITY : av.length > 2 ? langstaAndelse : 0);

/**
 * Every point that holds one of the words, in any inflection or as the beginning of a compound: each word of a term is
 * stemmed, and its stems must stand in order. Case does not count; a point counts once a word.
 */
export function findForekomster(blad: readonly Blad[], ord: readonly string[]): Forekomst[] {
  const punkter = blad.flatMap(({ punkter: egna }) => egna).map(({ plats, text }) => ({ plats, ord: ordI(text) }));
  return ord.flatMap((term) => {
    const stammar = ordI(term).map(stam);
    return punkter
      .filter((punkt) => punkt.ord.some((_, i) => stammar.every((av, j) => borjarMed(punkt.ord[i + j] ?? '', av))))
      .map(({ plats }) => ({ ord: term, plats }));
  });
}
