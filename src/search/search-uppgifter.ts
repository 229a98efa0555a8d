import type { Villkor } from './operatorer.ts';
import type { Form, Ordindex } from './ordindex.ts';
import { mattSegment, max, type Matt } from './matt-segment.ts';
import { lagen, type Lage } from './trafflage.ts';
import type { Tolkning, Vag } from './interpret-fraga.ts';
import type { Uppgift } from './uppgift.ts';
import { isUtesluten } from './exclude.ts';

/** A hit. */
export interface Traff {
  readonly nr: number;
  readonly uppgift: Uppgift;
  readonly poang: number;
  readonly lage: Lage;
  /** The themes of the query that the statement carries. */
  readonly teman: readonly string[];
  /** Those of its themes whose pages hold the words of the query. */
  readonly sidteman: readonly string[];
}

/** A near hit has at least this share of the worth of the best. */
const MIN_ANDEL = 0.12;
const MAX_NARA = 60;

/** Whether the words stand in the statement just so, one after the other. Typed without dots, they match those with. */
function harFras(
  index: Ordindex,
  nr: number,
  fras: readonly string[],
  lika: (ord: string, form: string) => boolean,
): boolean {
  const star = (foljd: readonly Form[]): boolean =>
    foljd.some((_, at) =>
      fras.every((ord, step) => foljd[at + step] !== undefined && lika(ord, foljd[at + step]!.form)),
    );
  return fras.length > 0 && star(index.foljd[nr]!);
}

/** Puts the segments of a way together: all in one statement, by its words or its themes, else two themes in the same region. */
function forena(matten: readonly Matt[], index: Ordindex): Matt {
  const [forst] = matten;
  if (!forst || matten.length === 1)
    return forst ?? { poang: new Float64Array(index.uppgifter.length), lage: [], sidteman: [] };
  const star = (one: Matt, nr: number): boolean => one.lage[nr] === 'alla' || one.lage[nr] === 'tema';
  const regioner = matten.map(
    (one) => new Set(index.uppgifter.flatMap(({ region }, nr) => (region && star(one, nr) ? [region] : []))),
  );
  const poang = new Float64Array(index.uppgifter.length);
  const lage = index.uppgifter.map(({ region }, nr): Lage | null => {
    const antal = matten.filter((one) => star(one, nr)).length;
    poang[nr] = matten.reduce((sum, one) => sum + one.poang[nr]!, 0);
    if (antal === matten.length) return matten.every((one) => one.lage[nr] === 'alla') ? 'alla' : 'tema';
    if (antal > 0 && region && regioner.every((own) => own.has(region))) return 'samma-region';
    return antal > 0 || matten.every((one) => one.lage[nr]) ? 'nara' : null;
  });
  return { poang, lage, sidteman: matten.flatMap((one) => one.sidteman) };
}

/** The hits of one way, by statement. */
function searchVag(vag: Vag, tolkning: Tolkning, index: Ordindex): Map<number, Traff> {
  const { uppgifter } = index;
  const matt =
    vag.segment.length > 0
      ? forena(
          vag.segment.map((one) => mattSegment(one, index)),
          index,
        )
      : null;
  const hart = vag.fraser.length > 0 || vag.teman.length > 0;
  const lika = (ord: string, form: string): boolean => likaForm(ord, form);
  const found: Traff[] = [];
  const avTeman = new Set([...vag.teman, ...vag.segment.flatMap((one) => one.teman.map(({ id }) => id))]);
  for (const [nr, uppgift] of uppgifter.entries()) {
    if (vag.regioner.length > 0 && !vag.regioner.includes(uppgift.region)) continue;
    if (!vag.teman.every((id) => uppgift.teman.includes(id))) continue;
    if (!vag.fraser.every((fras) => harFras(index, nr, fras, lika))) continue;
    const bara = !matt && (hart || vag.regioner.length > 0);
    const lage = matt ? (matt.lage[nr] ?? null) : bara ? (hart ? 'alla' : 'region') : null;
    if (lage === null) continue;
    if (lage === 'region' && uppgift.sort !== 'avsnitt' && !vag.regioner.length) continue;
    found.push({
      nr,
      uppgift,
      poang: matt?.poang[nr] || 0.1 + 1 / (2 + nr),
      lage,
      teman: uppgift.teman.filter((id) => avTeman.has(id)),
      sidteman: uppgift.teman.filter((id) => matt?.sidteman.includes(id)),
    });
  }
  const topp = max(found.map(({ poang }) => poang));
  const kvar = found
    .filter(({ lage, poang }) => lage !== 'nara' || poang >= MIN_ANDEL * topp)
    .sort((a, b) => rang(a, b, tolkning));
  let nara = 0;
  return new Map(kvar.filter(({ lage }) => lage !== 'nara' || ++nara <= MAX_NARA).map((one) => [one.nr, one]));
}

const likaForm = (ord: string, form: string): boolean => ord === form || utanMarken(form) === ord;
const utanMarken = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '');

const isBegrepp = ({ uppgift, lage }: Traff): boolean => uppgift.del === 'begrepp' && lage === 'alla';

const rang = (a: Traff, b: Traff, { region, betydelse }: Pick<Tolkning, 'region' | 'betydelse'>): number =>
  Number(b.uppgift.region === region) - Number(a.uppgift.region === region) ||
  (betydelse ? Number(isBegrepp(b)) - Number(isBegrepp(a)) : 0) ||
  lagen.indexOf(a.lage) - lagen.indexOf(b.lage) ||
  b.poang - a.poang;

/** The named region's own parts, for when its subject is found nowhere in it. */
const regionensDelar = (region: string, { uppgifter }: Ordindex): Traff[] =>
  uppgifter.flatMap((uppgift, nr) =>
    uppgift.region === region && uppgift.sort === 'avsnitt' && uppgift.del !== 'fordjupning'
      ? [{ nr, uppgift, poang: 1 / (1 + nr), lage: 'region' as const, teman: [], sidteman: [] }]
      : [],
  );

/**
 * The hits of a query, the surest first: the named region's before others', then by why they are hits and how well.
 * What is left out is taken from the hits of the rest, so that `a -b` is always among those of `a`; `OR` gives all that
 * either way gives.
 */
export function searchUppgifter(
  tolkning: Tolkning,
  index: Ordindex,
  villkorOrd: (villkor: Villkor, nr: number) => boolean,
): Traff[] {
  const samlade = new Map<number, Traff>();
  for (const vag of tolkning.vagar)
    for (const [nr, traff] of searchVag(vag, tolkning, index)) {
      const fore = samlade.get(nr);
      if (!fore || rang(traff, fore, tolkning) < 0) samlade.set(nr, traff);
    }
  const { region } = tolkning;
  const harRegionens = region !== null && [...samlade.values()].some(({ uppgift }) => uppgift.region === region);
  const delar = region !== null && !harRegionens ? regionensDelar(region, index) : [];
  for (const one of delar) samlade.set(one.nr, one);
  return [...samlade.values()]
    .filter(({ nr, uppgift }) => !tolkning.utan.some((one) => isUtesluten(one, uppgift) || villkorOrd(one, nr)))
    .sort((a, b) => rang(a, b, tolkning));
}
