import { isIHelheten } from './helhet.ts';
import type { Svar } from '../schema/svar.ts';
import type { Utgava } from '../schema/utgava.ts';
import { compareSvenskt } from './sprak.ts';

/** One piece of evidence behind a cell: the first letter of its part, and its step on the ladder, 0 = without a step. */
export interface Belagg {
  readonly del: string;
  readonly steg: number;
}
/** A cell of one edition as the matrix page knows it. */
export interface MatrisRuta {
  readonly svar: Svar;
  readonly belagg: readonly Belagg[];
  /** ISO date of the latest evidence in a rolling edition; empty without one. */
  readonly nar: string;
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
/** An edition as the matrix page knows it. */
export type MatrisUtgava = Pick<Utgava, 'id' | 'ar' | 'slag'>;
/** The matrix in the order of the vocabulary; `rutor[utgava][rad][kolumn]`, editions oldest first. */
export interface Matris {
  readonly utgavor: readonly MatrisUtgava[];
  readonly rader: readonly { readonly id: string; readonly namn: string }[];
  readonly kolumner: readonly MatrisKolumn[];
  readonly rutor: readonly (readonly (readonly MatrisRuta[])[])[];
}
/** What the reader chose; an empty text is "all", the order of the vocabulary, or then and now. */
export interface Matrisvy {
  /** Id of the one edition to show; empty = the first and the newest side by side. */
  readonly vy: string;
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
/** One edition under a choice. Numbers by place in the vocabulary. */
export interface Utgavaurval {
  /** Place of the edition among all. */
  readonly plats: number;
  readonly utgava: MatrisUtgava;
  /** Highest step among the evidence that counts, `[rad][kolumn]`; 0 = counts without a step, -1 = none counts. */
  readonly steg: readonly (readonly number[])[];
  /** Regions per theme and themes per region that count. */
  readonly radantal: readonly number[];
  readonly kolumnantal: readonly number[];
  /** Out of how many: the regions shown that a theme can apply to, and the themes that can apply to a region. */
  readonly radav: readonly number[];
  readonly kolumnav: readonly number[];
  /** Cells that count, cells shown that the question can apply to, and cells whose evidence the choice leaves out. */
  readonly summa: number;
  readonly rutor: number;
  readonly utanfor: number;
  /** Cells that count of whose evidence nothing has a date. */
  readonly odaterade: number;
  /** Cells shown whose source is lost. */
  readonly saknas: number;
}
/** The matrix as it is to be shown: one edition, or two side by side, the older first. */
export interface Matrisurval {
  readonly radordning: readonly number[];
  readonly kolumnordning: readonly number[];
  readonly synlig: readonly boolean[];
  readonly visade: readonly Utgavaurval[];
}

/** The evidence behind a cell in short: `[{ del: 'samverkan', steg: 3 }]` → `s3`; each kind once. */
export const writeBelagg = (belagg: readonly Belagg[]): string =>
  [...new Set(belagg.map(({ del, steg }) => `${del.charAt(0)}${steg}`))].sort().join(' ');

/** Reads what `writeBelagg` wrote. */
export const readBelagg = (text: string): Belagg[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ del: one.charAt(0), steg: Number(one.slice(1)) }));

/**
 * The ending of a cell's attributes for an edition: none for the first, `-nu` for the newest, the edition's id for those
 * between. With one edition there is only the first.
 */
export const utgavaSuffix = (plats: number, utgavor: readonly Pick<MatrisUtgava, 'id'>[]): string => {
  if (plats === 0) return '';
  return plats === utgavor.length - 1 ? '-nu' : `-${utgavor[plats]?.id ?? ''}`;
};

/** The places of the editions that a choice shows: the chosen one, or the first and the newest. */
export function visadePlatser(utgavor: readonly Pick<MatrisUtgava, 'id'>[], vy: string): number[] {
  const chosen = utgavor.findIndex(({ id }) => id === vy);
  if (chosen >= 0) return [chosen];
  return utgavor.length > 1 ? [0, utgavor.length - 1] : [0];
}

/** No choice at all: then and now, in the order of the vocabulary. */
export const tomVy: Matrisvy = { vy: '', rader: '', kolumner: '', del: '', steg: 0, sjukvard: '', storlek: '' };

/** A state as the reader meets it: evidence outside the choice is one of its own. */
export type Visat = Svar | 'utanfor';

/** The state of a cell under a choice. */
export function visatOf(matris: Matris, { plats, steg }: Utgavaurval, r: number, k: number): Visat {
  const { svar } = matris.rutor[plats]![r]![k]!;
  return svar === 'uttryckligt' && steg[r]![k]! < 0 ? 'utanfor' : svar;
}

/** How many of the cells on show have each state in an edition; a state that none has is absent. */
export function countVisat(
  matris: Matris,
  utgava: Utgavaurval,
  synlig: readonly boolean[],
): ReadonlyMap<Visat, number> {
  const counts = new Map<Visat, number>();
  for (const r of matris.rader.keys()) {
    for (const k of matris.kolumner.keys()) {
      if (!synlig[k]) continue;
      const lage = visatOf(matris, utgava, r, k);
      counts.set(lage, (counts.get(lage) ?? 0) + 1);
    }
  }
  return counts;
}

const places = (list: readonly unknown[]): number[] => list.map((_, i) => i);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function orderRader(matris: Matris, vy: Matrisvy, { radantal, steg }: Utgavaurval) {
  const order = places(matris.rader);
  const kolumn = matris.kolumner.findIndex(({ id }) => id === vy.rader);
  if (vy.rader === 'antal') return order.sort((a, b) => radantal[b]! - radantal[a]!);
  if (vy.rader === 'alfabet') return order.sort((a, b) => compareSvenskt(matris.rader[a]!.namn, matris.rader[b]!.namn));
  return kolumn < 0 ? order : order.sort((a, b) => steg[b]![kolumn]! - steg[a]![kolumn]!);
}

function orderKolumner({ kolumner }: Matris, vy: Matrisvy, { kolumnantal }: Utgavaurval) {
  const order = places(kolumner);
  const lik = kolumner.findIndex(({ id }) => id === vy.kolumner);
  if (vy.kolumner === 'antal') return order.sort((a, b) => kolumnantal[b]! - kolumnantal[a]!);
  if (vy.kolumner === 'folkmangd') return order.sort((a, b) => kolumner[b]!.invanare - kolumner[a]!.invanare);
  return lik < 0 ? order : [lik, ...kolumner[lik]!.lika];
}

function countUtgava(matris: Matris, plats: number, vy: Matrisvy, synlig: readonly boolean[]): Utgavaurval {
  const rutor = matris.rutor[plats]!;
  const counts = ({ del, steg }: Belagg) => (!vy.del || vy.del.startsWith(del)) && steg >= vy.steg;
  const steg = rutor.map((rad) =>
    rad.map(({ svar, belagg }) =>
      svar === 'uttryckligt' ? Math.max(-1, ...belagg.filter(counts).map((one) => one.steg)) : -1,
    ),
  );
  const rakna = (r: number, k: number): number => Number(synlig[k]! && steg[r]![k]! >= 0);
  const radantal = matris.rader.map((_, r) => sum(matris.kolumner.map((_kolumn, k) => rakna(r, k))));
  const kolumnantal = matris.kolumner.map((_, k) => sum(matris.rader.map((_rad, r) => rakna(r, k))));
  const galler = (r: number, k: number): number => Number(synlig[k]! && isIHelheten(rutor[r]![k]!.svar));
  const radav = matris.rader.map((_, r) => sum(matris.kolumner.map((_kolumn, k) => galler(r, k))));
  const kolumnav = matris.kolumner.map((_, k) => sum(matris.rader.map((_rad, r) => galler(r, k))));
  const uttryckliga = rutor.flatMap((rad) => rad.filter(({ svar }, k) => synlig[k] && svar === 'uttryckligt')).length;
  const summa = sum(radantal);
  return {
    plats,
    utgava: matris.utgavor[plats]!,
    steg,
    radantal,
    kolumnantal,
    radav,
    kolumnav,
    summa,
    rutor: sum(radav),
    utanfor: uttryckliga - summa,
    saknas: sum(rutor.map((rad) => rad.filter(({ svar }, k) => synlig[k] && svar === 'underlag-saknas').length)),
    odaterade: sum(rutor.map((rad, r) => rad.filter(({ nar }, k) => nar === '' && rakna(r, k) > 0).length)),
  };
}

/** The matrix under a choice: what counts in each edition shown, the margins, and the order of rows and columns. */
export function buildUrval(matris: Matris, vy: Matrisvy): Matrisurval {
  const synlig = matris.kolumner.map(
    (region) =>
      (!vy.sjukvard || region.sjukvard.includes(vy.sjukvard)) && (!vy.storlek || region.storlek === vy.storlek),
  );
  const visade = visadePlatser(matris.utgavor, vy.vy).map((plats) => countUtgava(matris, plats, vy, synlig));
  // With two editions, the order follows the older: only a closed one can be compared between regions.
  const [forst] = visade;
  return {
    radordning: orderRader(matris, vy, forst!),
    kolumnordning: orderKolumner(matris, vy, forst!),
    synlig,
    visade,
  };
}
