import type { Term } from './read-term.ts';
import type { Form, Ordindex } from './ordindex.ts';
import { BRO, DEL, HELT, scoreTerm, type Termfynd } from './poang.ts';
import { likaStam, stam } from './stam.ts';
import { frageOrd, isInnehallsord } from './stoppord.ts';
import type { Lage } from './trafflage.ts';
import type { Tematraff } from './tema-i-fraga.ts';
import type { Segment } from './interpret-fraga.ts';
import type { Uppgift } from './uppgift.ts';
import { foldText } from './fold-text.ts';

/** Weights. Doubling or halving any of them moves nDCG@10 little; none is fitted to a test query. */
const VIKT = {
  granne: 0.3,
  namn: 0.6,
  tema: 0.35,
  temaMer: 0.25,
  temaMax: 5,
  handelse: 0.85,
  avsnitt: 0.8,
  svag: 0.15,
  namnet: 2,
  onamnd: 0.7,
  temasida: 0.4,
} as const;
const TEMA_SAKERT = 0.9;
/** A near hit has at least this share of what the query asks for; of a long one less, since more of it is manner. */
const MIN_TACKNING = { kort: 0.45, lang: 0.3 } as const;
const LANG = 4;
/** So much of a theme's name makes it the theme that is meant. */
const MIN_NAMN = 0.6;
/** What a statement's part of its region in the same edition counts, against the statement itself. */
const GRUPPENS_DEL = 0.6;
const AVSTAND = 2;

/** What every statement is worth for a segment, and why it is a hit; `null` where it is none. */
export interface Matt {
  readonly poang: Float64Array;
  readonly lage: (Lage | null)[];
  /** Themes whose pages hold the words. */
  readonly sidteman: readonly string[];
}

/** The greatest of some numbers; 0 for none. */
export const max = (values: Iterable<number>): number => {
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
export function mattSegment({ termer, teman: namngivna }: Segment, index: Ordindex): Matt {
  const { uppgifter } = index;
  const n = uppgifter.length;
  const viktiga = termer.filter(({ svag }) => !svag);
  const fynd = viktiga.map((term) => scoreTerm(term, index));
  const svaga = termer.filter(({ svag }) => svag).map((term) => scoreTerm(term, index));
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
  const genomSidor = temanGenomSidor(index, bara, alla, namngivna);
  const teman = [...namngivna, ...genomSidor];
  const temaAntal = teman.map(({ id }) => countTema(index, id));
  const minst = viktiga.length < LANG ? MIN_TACKNING.kort : MIN_TACKNING.lang;
  const vardagsteman = new Set(viktiga.flatMap((term) => term.teman));
  const poang = new Float64Array(n);
  const lage: (Lage | null)[] = Array.from({ length: n }, () => null);
  for (let nr = 0; nr < n; nr++) {
    const uppgift = uppgifter[nr]!;
    const g = index.grupp[nr]!;
    // The page of the theme that the query names is worth as much as the part with most of it.
    const namngiven = uppgift.del === 'tema' && bara[nr]! > 0 && slagvikt(uppgift, termer) > 1;
    const tema = teman.reduce((sum, { id, styrka }, at) => {
      if (!uppgift.teman.includes(id)) return sum;
      const antal = namngiven ? VIKT.temaMax : Math.min(temaAntal[at]![g]!, VIKT.temaMax);
      return sum + styrka * VIKT.tema * (1 + VIKT.temaMer * (antal - 1));
    }, 0);
    const bro = uppgift.teman.some((id) => vardagsteman.has(id));
    if (bara[nr] === 0 && tema === 0 && !bro) continue;
    const ordvarde =
      bara[nr] === 0 ? 0 : (1 - GRUPPENS_DEL) * (bara[nr]! / toppEnskild) + GRUPPENS_DEL * (grupper[g]! / toppGrupp);
    poang[nr] = (ordvarde + tema + (bro ? VIKT.tema / 2 : 0)) * (uppgift.del === 'handelse' ? VIKT.handelse : 1);
    const sakert = teman.some(({ id, styrka }) => styrka >= TEMA_SAKERT && uppgift.teman.includes(id));
    const delad = fynd.some(({ hur }) => (hur[nr]! & (DEL | BRO)) > 0);
    lage[nr] = alla[nr]
      ? 'alla'
      : sakert
        ? 'tema'
        : bro || tackt[nr]! >= minst || (delad && fynd.length === 1) || tema > 0
          ? 'nara'
          : null;
  }
  return { poang, lage, sidteman: genomSidor.map(({ id }) => id) };
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

/**
 * A region's part as a whole weighs less than a post. An entry of the glossary and the page of a theme weigh more where
 * the query is their name, or most of it; another theme's page weighs less, since it is linked above the hits.
 */
function slagvikt({ del, sort, titel }: Uppgift, termer: readonly Term[]): number {
  if (sort === 'avsnitt' && del !== 'fordjupning') return VIKT.avsnitt;
  if (del !== 'begrepp' && del !== 'tema') return 1;
  const ord = frageOrd(titel).filter(isInnehallsord);
  const sokta = termer.filter(({ svag }) => !svag).flatMap((term) => term.ord.split(' '));
  const lika = sokta.filter((one) => ord.some((own) => likaStam(stam(foldText(own)), stam(foldText(one))))).length;
  const annars = del === 'tema' ? VIKT.onamnd : 1;
  if (lika < sokta.length) return annars;
  return del === 'begrepp' || lika >= MIN_NAMN * new Set(ord).size ? VIKT.namnet : annars;
}

const countTema = (index: Ordindex, tema: string): Float64Array => {
  const antal = new Float64Array(index.grupplangd.length);
  for (const [nr, { teman }] of index.uppgifter.entries()) if (teman.includes(tema)) antal[index.grupp[nr]!]!++;
  return antal;
};

const gruppoang = (fynd: readonly Termfynd[], { grupplangd }: Ordindex): Float64Array =>
  Float64Array.from(grupplangd, (_, g) => {
    const own = fynd.filter(({ grupp }) => grupp[g]! > 0);
    return fynd.length === 0 ? 0 : (own.reduce((sum, { grupp }) => sum + grupp[g]!, 0) * own.length) / fynd.length;
  });
