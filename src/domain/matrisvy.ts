import type { Svar } from '../schema/svar.ts';
import { antal, compareSvenskt, gemen, tal } from './sprak.ts';

/** One post's place behind a cell: the first letter of its part and its step on the ladder, 1–5. */
export interface Belagg {
  readonly del: string;
  readonly steg: number;
}
/** A cell as the matrix page knows it. */
export interface MatrisRuta {
  readonly svar: Svar;
  readonly belagg: readonly Belagg[];
  /** How many later events and posts there are on it; they never count in the answers. */
  readonly senare: number;
}
/** A region as the matrix page knows it. */
export interface MatrisKolumn {
  readonly id: string;
  readonly namn: string;
  /** Ids of its samverkansregioner. */
  readonly sjukvard: readonly string[];
  readonly storlek: string;
  /** Residents in thousands. */
  readonly invanare: number;
  /** Places of the other regions in the vocabulary, most alike first. */
  readonly lika: readonly number[];
}
/** The matrix in the order of the vocabulary; `rutor[rad][kolumn]`. */
export interface Matris {
  readonly rader: readonly { readonly id: string; readonly namn: string }[];
  readonly kolumner: readonly MatrisKolumn[];
  readonly rutor: readonly (readonly MatrisRuta[])[];
}
/** What the reader chose; an empty text is "all" or the order of the vocabulary. */
export interface Matrisvy {
  /** `antal`, `alfabet` or a region id whose themes come first. */
  readonly rader: string;
  /** `antal`, `folkmangd` or a region id to be like. */
  readonly kolumner: string;
  readonly del: string;
  /** The lowest step that counts, 0 = all. */
  readonly steg: number;
  readonly sjukvard: string;
  readonly storlek: string;
}
/** The matrix as it is to be shown. Lists are by place in the vocabulary, orders are lists of such places. */
export interface Matrisurval {
  readonly radordning: readonly number[];
  readonly kolumnordning: readonly number[];
  readonly synlig: readonly boolean[];
  /** Highest step among the posts that count, `[rad][kolumn]`; 0 = none counts. */
  readonly steg: readonly (readonly number[])[];
  /** Regions per theme and themes per region that count. */
  readonly radantal: readonly number[];
  readonly kolumnantal: readonly number[];
  /** Cells that count, cells shown, and cells with posts that the choice leaves out. */
  readonly summa: number;
  readonly rutor: number;
  readonly utanfor: number;
}

/** The posts behind a cell in short: `[{ del: 'samverkan', steg: 3 }]` → `s3`; each kind once. */
export const writeBelagg = (belagg: readonly Belagg[]): string =>
  [...new Set(belagg.map(({ del, steg }) => `${del.charAt(0)}${steg}`))].sort().join(' ');

/** Reads what `writeBelagg` wrote. */
export const readBelagg = (text: string): Belagg[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ del: one.charAt(0), steg: Number(one.slice(1)) }));

const places = (list: readonly unknown[]): number[] => list.map((_, i) => i);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function orderRader(matris: Matris, vy: Matrisvy, radantal: readonly number[], steg: readonly (readonly number[])[]) {
  const order = places(matris.rader);
  const kolumn = matris.kolumner.findIndex(({ id }) => id === vy.rader);
  if (vy.rader === 'antal') return order.sort((a, b) => radantal[b]! - radantal[a]!);
  if (vy.rader === 'alfabet') return order.sort((a, b) => compareSvenskt(matris.rader[a]!.namn, matris.rader[b]!.namn));
  return kolumn < 0 ? order : order.sort((a, b) => steg[b]![kolumn]! - steg[a]![kolumn]!);
}

function orderKolumner({ kolumner }: Matris, vy: Matrisvy, kolumnantal: readonly number[]) {
  const order = places(kolumner);
  const lik = kolumner.findIndex(({ id }) => id === vy.kolumner);
  if (vy.kolumner === 'antal') return order.sort((a, b) => kolumnantal[b]! - kolumnantal[a]!);
  if (vy.kolumner === 'folkmangd') return order.sort((a, b) => kolumner[b]!.invanare - kolumner[a]!.invanare);
  return lik < 0 ? order : [lik, ...kolumner[lik]!.lika];
}

/** The matrix under a choice: what counts, the margins, and the order of rows and columns. */
export function buildUrval(matris: Matris, vy: Matrisvy): Matrisurval {
  const synlig = matris.kolumner.map(
    (region) =>
      (!vy.sjukvard || region.sjukvard.includes(vy.sjukvard)) && (!vy.storlek || region.storlek === vy.storlek),
  );
  const counts = ({ del, steg }: Belagg) => (!vy.del || vy.del.startsWith(del)) && steg >= vy.steg;
  const steg = matris.rutor.map((rad) =>
    rad.map(({ svar, belagg }) =>
      svar === 'uttryckligt' ? Math.max(0, ...belagg.filter(counts).map((one) => one.steg)) : 0,
    ),
  );
  const rakna = (r: number, k: number): number => Number(synlig[k]! && steg[r]![k]! > 0);
  const radantal = matris.rader.map((_, r) => sum(matris.kolumner.map((_kolumn, k) => rakna(r, k))));
  const kolumnantal = matris.kolumner.map((_, k) => sum(matris.rader.map((_rad, r) => rakna(r, k))));
  const summa = sum(radantal);
  const uttryckliga = sum(
    matris.rutor.map((rad) => rad.filter(({ svar }, k) => synlig[k] && svar === 'uttryckligt').length),
  );
  return {
    radordning: orderRader(matris, vy, radantal, steg),
    kolumnordning: orderKolumner(matris, vy, kolumnantal),
    synlig,
    steg,
    radantal,
    kolumnantal,
    summa,
    rutor: matris.rader.length * synlig.filter(Boolean).length,
    utanfor: uttryckliga - summa,
  };
}

/** What posts must meet to count, in words that follow a number: ` i delen Samverkan och på minst steget i drift`. */
export function villkorText(del: string, steg: string): string {
  const parts = [del && `i delen ${gemen(del)}`, steg && `på minst steget ${gemen(steg)}`].filter(Boolean);
  return parts.length > 0 ? ` ${parts.join(' och ')}` : '';
}

/** What was counted out of how many, and what the choice leaves out. */
export function urvalMening({ summa, rutor, utanfor, synlig, radantal }: Matrisurval, villkor: string): string {
  const regioner = synlig.filter(Boolean).length;
  if (regioner === 0) return 'Ingen region passar både vald sjukvårdsregion och vald storlek. Ändra ett av valen.';
  const main = `${tal(summa)} av ${tal(rutor)} rutor (${radantal.length} teman och ${regioner === synlig.length ? regioner : `${regioner} av ${synlig.length}`} regioner) har uttryckligt belägg${villkor} i källan från 2020.`;
  return utanfor > 0
    ? `${main} ${antal(utanfor, 'ruta', 'rutor')} med belägg bara utanför urvalet räknas inte och visas som en punkt.`
    : main;
}

/** How many of the cells shown have something later, in a sentence; a layer of its own that changes no count. */
export function senareMening(matris: Matris, { synlig, steg }: Pick<Matrisurval, 'synlig' | 'steg'>): string {
  const later = matris.rutor.flatMap((rad, r) =>
    rad.flatMap((ruta, k) => (synlig[k] && ruta.senare > 0 ? [steg[r]![k]! > 0] : [])),
  );
  const utan = later.filter((belagd) => !belagd).length;
  return later.length === 0
    ? 'Ingen ruta har någon uppgift efter 2020.'
    : `Senare uppgifter finns i ${antal(later.length, 'ruta', 'rutor')}, varav ${tal(utan)} utan räknat belägg 2020. De ändrar inga svar.`;
}

/** What is later in a cell, in words: `3 senare uppgifter`; empty without any. */
export const senareText = (senare: number): string =>
  senare > 0 ? antal(senare, 'senare uppgift', 'senare uppgifter') : '';
