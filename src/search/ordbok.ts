import { avstand } from './avstand.ts';
import { kortaEfterled } from './korta-led.ts';
import { former, stam } from './stam.ts';
import { vik } from './vik.ts';

/** A word of the index: as it is written, and how many times. */
export type Ordrad = readonly [ord: string, antal: number];

/** What the query layer can ask about the words of the index. All words are folded. */
export interface Ordbok {
  /** How many times the word stands in the texts; 0 when it is not there by itself. */
  antal(ord: string): number;
  /** Whether the index has the word, or a word that begins with it. */
  kand(ord: string): boolean;
  /** How the word is written, with its diacritics; the word itself when it is unknown. */
  skriv(ord: string): string;
  /** The known word that the given one is an inflection of, or `null`. */
  grundform(ord: string): string | null;
  /** The known word nearest in spelling, or `null` when none is near enough. */
  rattstava(ord: string, minAntal?: number): { readonly ord: string; readonly fel: number } | null;
  /** The words that begin so, the commonest first. */
  borjarPa(borjan: string): readonly string[];
  /** The known parts of a compound; empty when it is none. */
  dela(ord: string): readonly string[];
}

const MIN_STAM = 4;
const MIN_DEL = 3;
const MIN_SAMMANSATT = 7;

/** A word book over the words of the index and the parts of their compounds. */
export function buildOrdbok(rader: readonly Ordrad[]): Ordbok {
  const skrivs = new Map<string, string>();
  const antalAv = new Map<string, number>();
  for (const [ord, antal] of rader) {
    const key = vik(ord);
    if (antal >= (antalAv.get(key) ?? 0)) skrivs.set(key, ord);
    antalAv.set(key, Math.max(antal, antalAv.get(key) ?? 0));
  }
  const sorted = [...antalAv.keys()].sort();
  // Stems are only asked for when a word is unknown in every form, so they wait until then.
  let stammar: Map<string, string> | undefined;
  const byStam = (ord: string): string | undefined => {
    // The first word in order has the stem.
    stammar ??= new Map(sorted.toReversed().map((one) => [stam(one), one]));
    return stammar.get(stam(ord));
  };

  const antal = (ord: string): number => antalAv.get(ord) ?? 0;
  const borjarNagot = (ord: string): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < ord) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(ord) ?? false;
  };
  const kand = (ord: string): boolean => antalAv.has(ord) || (ord.length >= MIN_STAM && borjarNagot(ord));
  const grundform = (ord: string): string | null =>
    former(ord).find((form) => form.length >= MIN_STAM && kand(form)) ?? byStam(ord) ?? null;

  function rattstava(ord: string, minAntal = 0): { ord: string; fel: number } | null {
    const max = ord.length >= 9 ? 2 : ord.length >= 4 ? 1 : 0;
    let best: { ord: string; fel: number; varde: number } | null = null;
    for (const candidate of max ? sorted : []) {
      if (candidate === ord || antal(candidate) < minAntal) continue;
      if (candidate[0] !== ord[0] && candidate[1] !== ord[1]) continue;
      const fel = avstand(ord, candidate, max);
      const varde = fel - Math.min(0.45, Math.log1p(antal(candidate)) / 12);
      if (fel <= max && (!best || varde < best.varde)) best = { ord: candidate, fel, varde };
    }
    return best;
  }

  const somDel = (del: string): string | null => {
    if (antalAv.has(del)) return del;
    const utanS = del.slice(0, -1);
    return del.endsWith('s') && utanS.length >= MIN_STAM && antalAv.has(utanS) ? utanS : null;
  };
  function dela(ord: string): readonly string[] {
    const found: { delar: string[]; varde: number }[] = [];
    const walk = (rest: string, delar: string[]): void => {
      const sist =
        rest.length > MIN_DEL || kortaEfterled.has(rest)
          ? (somDel(rest) ?? (rest.length >= 5 ? grundform(rest) : null))
          : null;
      if (delar.length > 0 && sist) {
        const alla = [...delar, sist];
        found.push({
          delar: alla,
          varde: Math.min(...alla.map((del) => del.length)) - 3 * alla.length + (antalAv.has(rest) ? 1 : 0),
        });
      }
      for (let end = MIN_DEL; delar.length < 2 && end <= rest.length - MIN_DEL; end++) {
        const del = somDel(rest.slice(0, end));
        if (del) walk(rest.slice(end), [...delar, del]);
      }
    };
    if (ord.length >= MIN_SAMMANSATT) walk(ord, []);
    return found.sort((a, b) => b.varde - a.varde)[0]?.delar ?? [];
  }
  const borjarPa = (borjan: string): readonly string[] =>
    sorted.filter((ord) => ord.startsWith(borjan) && antal(ord) > 0).sort((a, b) => antal(b) - antal(a));
  return { antal, kand, borjarPa, skriv: (ord) => skrivs.get(ord) ?? ord, grundform, rattstava, dela };
}
