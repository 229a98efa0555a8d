import type { Kalla, Sidkalla } from '../../schema/kalla.ts';
import { kalltyper } from '../../schema/kalltyp.ts';
import { postSlag } from '../../schema/post.ts';
import type { KallaId } from '../../schema/vokabular.ts';
import { antal, gemen, lista } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';
import type { Cell } from '../temamatris.ts';

type Kallfakta = Pick<Kalla, 'typ'> & {
  readonly sida: (Pick<Sidkalla, 'utgivartyp'> & Partial<Pick<Sidkalla, 'url'>>) | null;
};
type Belagg = Pick<Cell, 'poster' | 'handelser'>;
/** A cell that may rest on a judgement alone, which has a source but no post. */
type Bedombar = Belagg & Partial<Pick<Cell, 'kallor'>>;

const dokumentNamn: Readonly<Record<Kalla['typ'], string>> = {
  oversikt: 'Översikt',
  strategi: 'Strategi',
  handlingsplan: 'Handlingsplan',
  granskning: 'Granskning',
  sida: 'Webbsida',
};

/** What kind of source a post rests on: the kind of document, or who published the page. */
const kallslag = ({ typ, sida }: Kallfakta): string =>
  sida === null ? dokumentNamn[typ] : kalltyper[sida.utgivartyp].namn;

/** Words with their counts, the most common first; equal ones in the order they are met. */
function countOrd(ord: readonly string[]): [ord: string, n: number][] {
  const counts = new Map<string, number>();
  for (const one of ord) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const raknade = (ord: readonly string[]): string => lista(countOrd(ord).map(([one, n]) => `${gemen(one)} ${n}`));

/**
 * The kinds of source behind some cells, the most common first: `region 12 och media 2`; empty text without evidence. A
 * source counts once, however much rests on it.
 * @param kallaOf a source by its id
 */
export const kallslagText = (celler: readonly Belagg[], kallaOf: (id: KallaId) => Kallfakta): string => {
  const slagOf = new Map<string, string>();
  for (const { poster, handelser } of celler) {
    for (const { kalla } of poster) {
      const fakta = kallaOf(kalla.id);
      slagOf.set(fakta.sida?.url ?? kalla.id, kallslag(fakta));
    }
    for (const { kalla } of handelser) {
      const key = kalla.url ?? `${kalla.utgivare}: ${kalla.titel}`;
      if (!slagOf.has(key)) slagOf.set(key, kalltyper[kalla.typ].namn);
    }
  }
  return raknade([...slagOf.values()]);
};

/** Those who say what is in a cell, where all are of one kind; empty when anybody else does, or without evidence. */
function baraUtgivare(
  { poster, handelser, kallor: bedomda = [] }: Bedombar,
  slag: 'parti' | 'kommun',
  kallaOf: (id: KallaId) => Kallfakta & Pick<Kalla, 'utgivare'>,
): string[] {
  // A judgement has no post or event: its source is the cell's own.
  const ids = poster.length + handelser.length === 0 ? bedomda : poster.map(({ kalla }) => kalla.id);
  const kallor = [
    ...ids.map(kallaOf).map(({ utgivare, sida }) => ({ utgivare, typ: sida?.utgivartyp })),
    ...handelser.map(({ kalla }) => kalla),
  ];
  return kallor.every(({ typ }) => typ === slag) ? [...new Set(kallor.map(({ utgivare }) => utgivare))] : [];
}

/** The political parties behind a cell, where nobody else says it; empty when anybody does, or without evidence. */
export const baraPartier = (cell: Bedombar, kallaOf: (id: KallaId) => Kallfakta & Pick<Kalla, 'utgivare'>): string[] =>
  baraUtgivare(cell, 'parti', kallaOf);

/** The municipalities behind a cell that is about their own work alone; empty when it is about more, or others say it. */
export const baraKommuner = (
  cell: Bedombar,
  kallaOf: (id: KallaId) => Kallfakta & Pick<Kalla, 'utgivare'>,
): string[] =>
  cell.handelser.length === 0 && cell.poster.every(({ huvudman }) => huvudman === 'kommun')
    ? baraUtgivare(cell, 'kommun', kallaOf)
    : [];

/** What some cells rest on, by kind: `12 poster (arbetssätt 10 och dokument 2) och 3 händelser`; empty without. */
export function belaggSlagText(celler: readonly Belagg[]): string {
  const poster = celler.flatMap((cell) => cell.poster);
  const handelser = celler.reduce((sum, cell) => sum + cell.handelser.length, 0);
  return lista([
    ...(poster.length > 0
      ? [`${antal(poster.length, 'post', 'poster')} (${raknade(poster.map(({ slag }) => postSlag[slag].namn))})`]
      : []),
    ...(handelser > 0 ? [antal(handelser, 'händelse', 'händelser')] : []),
  ]);
}

/** What the answers of an edition rest on, and the kinds of source; `null` without evidence. */
export function byggerPaMening(
  celler: readonly Belagg[],
  kallaOf: (id: KallaId) => Kallfakta,
  utgava: Raknad,
): Mening | null {
  const antalet = celler.reduce((sum, { poster, handelser }) => sum + poster.length + handelser.length, 0);
  if (antalet === 0) return null;
  return mening('bygger-pa', `Bygger på ${belaggSlagText(celler)}. Källor: ${kallslagText(celler, kallaOf)}.`, {
    utgava,
    raknat: 'belagg',
    antal: celler.some(({ poster }) => poster.length > 0)
      ? celler.reduce((sum, { poster }) => sum + poster.length, 0)
      : antalet,
    av: 'mangd',
    okanda: {},
  });
}
