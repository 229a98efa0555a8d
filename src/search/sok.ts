import type { Term } from './las-term.ts';
import type { Villkor } from './operatorer.ts';
import type { Form, Ordindex } from './ordindex.ts';
import { BRO, DEL, HELT, poangsatt, type Termfynd } from './poang.ts';
import { frageOrd } from './stoppord.ts';
import type { Segment, Tolkning, Vag } from './tolka.ts';
import type { Tematraff } from './tema-i-fraga.ts';
import type { Uppgift } from './uppgift.ts';
import { isUtesluten } from './uteslut.ts';

/** Why a statement is a hit, the surest first; the order in which hits are listed. */
export const lagen = ['alla', 'tema', 'samma-region', 'nara', 'region'] as const;
/** `alla` every word, in this statement · `tema` the theme that the query names · `samma-region` one of two themes, the other in the same region · `nara` some of it · `region` only that it is the region's. */
export type Lage = (typeof lagen)[number];

/** A hit. */
export interface Traff {
  readonly nr: number;
  readonly uppgift: Uppgift;
  readonly poang: number;
  readonly lage: Lage;
  /** The themes of the query that the statement carries. */
  readonly teman: readonly string[];
}

/** Weights. Doubling or halving any of them moves nDCG@10 little; none is fitted to a test query. */
const VIKT = {
  granne: 0.3,
  namn: 0.6,
  tema: 0.35,
  temaMer: 0.25,
  temaMax: 5,
  handelse: 0.7,
  avsnitt: 0.8,
  svag: 0.15,
  begreppsnamn: 2,
  temasida: 0.4,
} as const;
const TEMA_SAKERT = 0.9;
/** A near hit has at least this share of the best hit's worth, and of what the query asks for. */
const MIN_ANDEL = 0.12;
const MIN_TACKNING = 0.45;
const MAX_NARA = 60;
const AVSTAND = 2;

interface Matt {
  readonly poang: Float64Array;
  readonly lage: (Lage | null)[];
}

const max = (values: Iterable<number>): number => {
  let best = 0;
  for (const one of values) if (one > best) best = one;
  return best;
};

/** How many of the pairs of neighbours in the query stand near each other in the statement. */
function samlat(foljd: readonly Form[], termer: readonly Term[]): number {
  if (termer.length < 2) return 0;
  const platser = termer.map((term) => foljd.flatMap((form, at) => (term.varianter.has(form) ? [at] : [])));
  const par = platser
    .slice(1)
    .filter((own, at) => own.some((b) => platser[at]!.some((a) => b > a && b - a <= AVSTAND)));
  return par.length / (termer.length - 1);
}

/** Scores one segment: its words, coverage, words that stand together, and the themes it names. */
function mattSegment({ termer, teman: namngivna }: Segment, index: Ordindex): Matt {
  const { uppgifter } = index;
  const n = uppgifter.length;
  const viktiga = termer.filter(({ svag }) => !svag);
  const fynd = viktiga.map((term) => poangsatt(term, index));
  const svaga = termer.filter(({ svag }) => svag).map((term) => poangsatt(term, index));
  const helaIdf = fynd.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const bara = new Float64Array(n);
  const tackt = new Float64Array(n);
  const alla = new Uint8Array(n);
  for (let nr = 0; nr < n; nr++) {
    const own = fynd.filter(({ hur }) => hur[nr]! > 0);
    if (own.length === 0) continue;
    const hela = own.length === fynd.length && own.every(({ hur }) => (hur[nr]! & HELT) > 0);
    const s = hela ? samlat(index.foljd[nr]!, termer) : 0;
    const lyft = 1 + VIKT.granne * s + (s === 1 && termer.length > 2 ? VIKT.namn : 0);
    const summa = own.reduce((sum, { poang }) => sum + poang[nr]!, 0);
    const bindeord = svaga.reduce((sum, { poang }) => sum + VIKT.svag * poang[nr]!, 0);
    bara[nr] = (((summa + bindeord) * own.length) / fynd.length) * lyft * slagvikt(uppgifter[nr]!, termer);
    tackt[nr] = own.reduce((sum, { idf }) => sum + idf, 0) / helaIdf;
    alla[nr] = Number(hela);
  }
  const grupper = gruppoang(fynd, index);
  const toppEnskild = max(bara) || 1;
  const toppGrupp = max(grupper) || 1;
  const teman = [...namngivna, ...temanGenomSidor(index, bara, alla, namngivna)];
  const temaAntal = teman.map(({ id }) => raknaTema(index, id));
  const vardagsteman = new Set(viktiga.flatMap((term) => term.teman));
  const poang = new Float64Array(n);
  const lage: (Lage | null)[] = Array.from({ length: n }, () => null);
  for (let nr = 0; nr < n; nr++) {
    const uppgift = uppgifter[nr]!;
    const g = index.grupp[nr]!;
    const tema = teman.reduce(
      (sum, { id, styrka }, at) =>
        uppgift.teman.includes(id)
          ? sum + styrka * VIKT.tema * (1 + VIKT.temaMer * (Math.min(temaAntal[at]![g]!, VIKT.temaMax) - 1))
          : sum,
      0,
    );
    const bro = uppgift.teman.some((id) => vardagsteman.has(id));
    if (bara[nr] === 0 && tema === 0 && !bro) continue;
    const ordvarde = bara[nr] === 0 ? 0 : 0.5 * (bara[nr]! / toppEnskild) + 0.5 * (grupper[g]! / toppGrupp);
    poang[nr] = (ordvarde + tema + (bro ? VIKT.tema / 2 : 0)) * (uppgift.del === 'handelse' ? VIKT.handelse : 1);
    const sakert = teman.some(({ id, styrka }) => styrka >= TEMA_SAKERT && uppgift.teman.includes(id));
    const delad = fynd.some(({ hur }) => (hur[nr]! & (DEL | BRO)) > 0);
    lage[nr] = alla[nr]
      ? 'alla'
      : sakert
        ? 'tema'
        : bro || tackt[nr]! >= MIN_TACKNING || (delad && fynd.length === 1) || tema > 0
          ? 'nara'
          : null;
  }
  return { poang, lage };
}

const MAX_TEMASIDOR = 2;

/** The themes whose own pages hold every word, for what they call the same thing; the best page surest. */
function temanGenomSidor(
  { uppgifter }: Ordindex,
  poang: Float64Array,
  alla: Uint8Array,
  namngivna: readonly Tematraff[],
): Tematraff[] {
  const sidor = uppgifter
    .flatMap(({ del, teman }, nr) => (del === 'tema' && alla[nr] ? [{ id: teman[0] ?? '', poang: poang[nr]! }] : []))
    .sort((a, b) => b.poang - a.poang)
    .slice(0, MAX_TEMASIDOR);
  return sidor
    .map((one) => ({ id: one.id, styrka: (VIKT.temasida * one.poang) / sidor[0]!.poang }))
    .filter(({ id }) => !namngivna.some((tema) => tema.id === id));
}

/** A statement that is of another kind than a post weighs less, save the glossary's where the query is its term. */
function slagvikt({ del, sort, titel }: Uppgift, termer: readonly Term[]): number {
  if (sort === 'avsnitt' && del !== 'fordjupning') return VIKT.avsnitt;
  if (del !== 'begrepp') return 1;
  const ord = frageOrd(titel);
  return termer.filter(({ svag }) => !svag).every((term) => ord.includes(term.ord)) ? VIKT.begreppsnamn : 1;
}

const raknaTema = (index: Ordindex, tema: string): Float64Array => {
  const antal = new Float64Array(index.grupplangd.length);
  for (const [nr, { teman }] of index.uppgifter.entries()) if (teman.includes(tema)) antal[index.grupp[nr]!]!++;
  return antal;
};

const gruppoang = (fynd: readonly Termfynd[], { grupplangd }: Ordindex): Float64Array =>
  Float64Array.from(grupplangd, (_, g) => {
    const own = fynd.filter(({ grupp }) => grupp[g]! > 0);
    return fynd.length === 0 ? 0 : (own.reduce((sum, { grupp }) => sum + grupp[g]!, 0) * own.length) / fynd.length;
  });

/** Whether the words stand in the statement just so, one after the other. Typed without dots, they match those with. */
export function harFras(
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

/** Puts the segments of a way together: all in one statement, else two themes in the same region. */
function forena(matten: readonly Matt[], index: Ordindex): Matt {
  const [forst] = matten;
  if (!forst || matten.length === 1) return forst ?? { poang: new Float64Array(index.uppgifter.length), lage: [] };
  const star = (one: Matt, nr: number): boolean => one.lage[nr] === 'alla' || one.lage[nr] === 'tema';
  const regioner = matten.map(
    (one) => new Set(index.uppgifter.flatMap(({ region }, nr) => (region && star(one, nr) ? [region] : []))),
  );
  const poang = new Float64Array(index.uppgifter.length);
  const lage = index.uppgifter.map(({ region }, nr): Lage | null => {
    const antal = matten.filter((one) => star(one, nr)).length;
    poang[nr] = matten.reduce((sum, one) => sum + one.poang[nr]!, 0);
    if (antal === matten.length) return 'alla';
    if (antal > 0 && region && regioner.every((own) => own.has(region))) return 'samma-region';
    return antal > 0 || matten.every((one) => one.lage[nr]) ? 'nara' : null;
  });
  return { poang, lage };
}

/** The hits of one way, by statement. */
function sokVag(vag: Vag, tolkning: Tolkning, index: Ordindex): Map<number, Traff> {
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
    });
  }
  const topp = max(found.map(({ poang }) => poang));
  const kvar = found
    .filter(({ lage, poang }) => lage !== 'nara' || poang >= MIN_ANDEL * topp)
    .sort((a, b) => rang(a, b, tolkning.region));
  let nara = 0;
  return new Map(kvar.filter(({ lage }) => lage !== 'nara' || ++nara <= MAX_NARA).map((one) => [one.nr, one]));
}

const likaForm = (ord: string, form: string): boolean => ord === form || utanMarken(form) === ord;
const utanMarken = (form: string): string => form.normalize('NFD').replace(/\p{M}/gu, '');

const rang = (a: Traff, b: Traff, region: string | null): number =>
  Number(b.uppgift.region === region) - Number(a.uppgift.region === region) ||
  lagen.indexOf(a.lage) - lagen.indexOf(b.lage) ||
  b.poang - a.poang;

/** The named region's own parts, for when its subject is found nowhere in it. */
const regionensDelar = (region: string, { uppgifter }: Ordindex): Traff[] =>
  uppgifter.flatMap((uppgift, nr) =>
    uppgift.region === region && uppgift.sort === 'avsnitt' && uppgift.del !== 'fordjupning'
      ? [{ nr, uppgift, poang: 1 / (1 + nr), lage: 'region' as const, teman: [] }]
      : [],
  );

/**
 * The hits of a query, the surest first: the named region's before others', then by why they are hits and how well.
 * What is left out is taken from the hits of the rest, so that `a -b` is always among those of `a`; `OR` gives all that
 * either way gives.
 */
export function sok(
  tolkning: Tolkning,
  index: Ordindex,
  villkorOrd: (villkor: Villkor, nr: number) => boolean,
): Traff[] {
  const samlade = new Map<number, Traff>();
  for (const vag of tolkning.vagar)
    for (const [nr, traff] of sokVag(vag, tolkning, index)) {
      const fore = samlade.get(nr);
      if (!fore || rang(traff, fore, null) < 0) samlade.set(nr, traff);
    }
  const { region } = tolkning;
  const harRegionens = region !== null && [...samlade.values()].some(({ uppgift }) => uppgift.region === region);
  const delar = region !== null && !harRegionens ? regionensDelar(region, index) : [];
  for (const one of delar) samlade.set(one.nr, one);
  return [...samlade.values()]
    .filter(({ nr, uppgift }) => !tolkning.utan.some((one) => isUtesluten(one, uppgift) || villkorOrd(one, nr)))
    .sort((a, b) => rang(a, b, region));
}
