import type { Vokabular } from './packad-uppgift.ts';

type Katalogtema = Vokabular['teman'][number];
import { likaStam, stam } from './stam.ts';
import { innehallsord, isInnehallsord } from './stoppord.ts';

/** A theme that a query names, and how surely: 1 when the query is one of its names. */
export interface Tematraff {
  readonly id: string;
  readonly styrka: number;
}

/** A word of a query, folded, and its parts when it is a compound. */
export interface Fragedel {
  readonly ord: string;
  readonly delar: readonly string[];
}

/** At least half of a name must be in the query … */
const MIN_STYRKA = 0.5;
/** … or the whole name, and it at least this share of the query. */
const MIN_HELT_NAMN = 0.25;
const FRAS_I_FRAGA = 0.9;
const GENOM_DELAR = 0.7;
const MAX_TEMAN = 3;

/** A query and the stems of its words. */
interface Last {
  readonly fraga: readonly Fragedel[];
  readonly stammar: readonly string[];
}

/** How surely the phrase is what the query means, 0–1. */
function likhet({ fraga, stammar }: Last, fras: readonly string[]): number {
  const has = (words: readonly string[], word: string) => words.some((one) => likaStam(one, word));
  const ordIFras = stammar.filter((ord) => has(fras, ord)).length;
  const frasordIFraga = fras.filter((ord) => has(stammar, ord)).length;
  if (ordIFras === fraga.length && frasordIFraga / fras.length >= MIN_STYRKA) return frasordIFraga / fras.length;
  if (frasordIFraga === fras.length) return (FRAS_I_FRAGA * ordIFras) / fraga.length;
  const medDelar = [...stammar, ...fraga.flatMap(({ delar }) => delar.map(stam))];
  const allaOrd = fraga.every(
    ({ delar }, index) =>
      has(fras, stammar[index]!) || (delar.length > 0 && delar.every((del) => has(fras, stam(del)))),
  );
  return allaOrd && fras.every((ord) => has(medDelar, ord)) ? GENOM_DELAR : 0;
}

const lasta = new WeakMap<Katalogtema, readonly (readonly string[])[]>();

/** The phrases that name a theme, as stems: its id, label and synonyms; read once for all queries. */
function fraser(tema: Katalogtema): readonly (readonly string[])[] {
  const { id, namn, synonymer } = tema;
  const own =
    lasta.get(tema) ??
    [id.replaceAll('-', ' '), namn, ...synonymer]
      .map((fras) => innehallsord(fras).map(stam))
      .filter((fras) => fras.length > 0);
  lasta.set(tema, own);
  return own;
}

/** The themes that a query names or is part of the name of, the surest first; at most three. */
export function temanIFraga(fraga: readonly Fragedel[], teman: readonly Katalogtema[]): Tematraff[] {
  // A small word within a name, such as "och", says nothing of the theme and must not make it less sure.
  const innehall = fraga.filter(({ ord }) => isInnehallsord(ord));
  if (innehall.length === 0) return [];
  const last = { fraga: innehall, stammar: innehall.map(({ ord }) => stam(ord)) };
  return teman
    .map((tema) => ({ id: tema.id, styrka: Math.max(0, ...fraser(tema).map((fras) => likhet(last, fras))) }))
    .filter(({ styrka }) => styrka >= MIN_HELT_NAMN)
    .sort((a, b) => b.styrka - a.styrka)
    .slice(0, MAX_TEMAN);
}
