import type { Cell, Facts } from './facts.ts';

/** A sentence where it stands. */
export interface Stalle {
  readonly id: string;
  /** With plain spaces. */
  readonly text: string;
  /** Address of the page: `/teman/aldre/`. */
  readonly url: string;
  /** Which of the page's sentences with the same id, from 0. */
  readonly plats: number;
}

/** A number of a sentence: where it stands in the words, and what the data say. A number that is not said is none. */
export type Tal = readonly [monster: RegExp, antal: number];

/** What a sentence should say; `null` where the data cannot tell which thing it is about. */
export type Recount = (stalle: Stalle, facts: Facts) => readonly Tal[] | null;

type Utgava = Facts['utgavor'][number];
export const told = ['uttryckligt', 'delvis', 'nej'];
const outside = ['ej-tillampligt', 'ej-granskat'];
export const malbild = 'gemensam-malbild';
export const framtagen = (status: string | null): boolean => status === 'framtagen' || status === 'uppfoljd';
export const known = (status: string | null): boolean => status !== null && !status.startsWith('ej-');

export const countSvar = (celler: readonly Cell[], ...svar: string[]): number =>
  celler.filter((cell) => svar.includes(cell.svar)).length;
export const whole = (celler: readonly Cell[]): number => celler.length - countSvar(celler, ...outside);
export const utgavaIn = (text: string, { utgavor }: Facts): Utgava | undefined =>
  utgavor.find(({ ar }) => text.includes(ar));
export const temaOf = (url: string): string => /^\/teman\/([^/]+)\//.exec(url)?.[1] ?? '';
export const regionOf = (url: string): string => /^\/regioner\/([^/]+)\//.exec(url)?.[1] ?? '';
export const of = (celler: readonly Cell[], utgava: Utgava | undefined): Cell[] =>
  celler.filter((cell) => cell.utgava === utgava?.id);
export const first = ({ utgavor }: Facts): Utgava => utgavor[0]!;
export const newest = ({ utgavor }: Facts): Utgava => utgavor.at(-1)!;
/** Whether an edition tells something in a cell; of the joint målbild its status counts, too. */
export const isTold = (cell: Cell, facts: Facts): boolean =>
  told.includes(cell.svar) || (cell.tema === malbild && known(statusOf(facts, cell.region, cell.utgava)));
export const statusOf = ({ profil }: Facts, region: string, utgava: string): string | null =>
  profil.find((rad) => rad.region === region && rad.utgava === utgava)?.gemensamMalbild.status ?? null;
/** The status of the joint målbild that is latest known; that of the first edition where no newer one says anything. */
export const senastStatus = (facts: Facts, region: string): string | null =>
  facts.utgavor
    .slice(1)
    .map(({ id }) => statusOf(facts, region, id))
    .findLast(known) ?? statusOf(facts, region, first(facts).id);
/** The newer edition of a comparison: that which the text says it is from, else that of the page, else the newest. */
export const nyareIn = ({ text, url }: Pick<Stalle, 'text' | 'url'>, facts: Facts): Utgava =>
  facts.utgavor.find(({ ar }) => text.includes(`från ${ar}`)) ??
  facts.utgavor.find(({ id }) => id === /^\/jamfor\/forandring\/[^/]+\/([^/]+)\/$/.exec(url)?.[1]) ??
  newest(facts);
export const medKommuner = ({ regioner }: Facts) => regioner.filter(({ antalKommuner }) => antalKommuner > 1);

/** Whether all that an edition tells in a cell is undated; of the joint målbild its status counts, too. */
function isOdaterad(cell: Cell, facts: Facts): boolean {
  const datum = [
    ...facts.poster.filter(({ id }) => cell.poster.includes(id)).map(({ per }) => per),
    ...facts.handelser.filter(({ id }) => cell.handelser.includes(id)).map((one) => one.datum),
  ];
  const rad = facts.profil.find((one) => one.region === cell.region && one.utgava === cell.utgava);
  const malbildens =
    cell.tema === malbild && known(rad?.gemensamMalbild.status ?? null) ? [rad!.gemensamMalbild.per] : [];
  // A judgement alone has no post or event that could say its date.
  if (datum.length + malbildens.length === 0) return cell.odaterad;
  return [...datum, ...malbildens].every((one) => one === null);
}

/** For how many of some counted cells a sentence should say that all is undated. */
export function utanDatum(celler: readonly Cell[], facts: Facts): Tal {
  const n = celler.filter((cell) => isOdaterad(cell, facts)).length;
  if (n < celler.length || n === 0) return [/För (\d+) av de \d[\d ]* är uppgiften odaterad/, n];
  return n === 1 ? [/(Uppgiften är odaterad)/, Number.NaN] : [/Alla (\d+) uppgifterna är odaterade/, n];
}

/** The theme that a sentence names: the longest name in it, else that of its page. */
export function temaIn({ text, url }: Stalle, { teman }: Facts): string {
  const low = text.toLowerCase();
  const named = teman.filter(({ namn }) => low.includes(namn.toLowerCase()));
  return named.sort((a, b) => b.namn.length - a.namn.length)[0]?.id ?? temaOf(url);
}
