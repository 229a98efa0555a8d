import { vadBetyder } from './fragor.ts';
import { formerAv, readTerm, type Bro, type Term } from './read-term.ts';
import { readUttryck, type Villkor } from './operatorer.ts';
import type { Ordindex } from './ordindex.ts';
import type { Register } from './packad-uppgift.ts';
import { regionIFraga } from './region-i-fraga.ts';
import { frageOrd, innehallsord, isInnehallsord } from './stoppord.ts';
import { temanIFraga, type Tematraff } from './tema-i-fraga.ts';
import { findVardagsord } from './vardagsord-i-fraga.ts';
import { foldText } from './fold-text.ts';

/** A piece of the query that a statement can answer by itself: its words, and the themes they name. */
export interface Segment {
  readonly termer: readonly Term[];
  readonly teman: readonly Tematraff[];
}

/** One way to answer the query: every segment, phrase, theme and region of it. */
export interface Vag {
  readonly segment: readonly Segment[];
  readonly fraser: readonly (readonly string[])[];
  readonly teman: readonly string[];
  readonly regioner: readonly string[];
}

/** How a query is read. */
export interface Tolkning {
  readonly vagar: readonly Vag[];
  readonly utan: readonly Villkor[];
  /** The region that the words name, which leads without shutting out; `null` when they name none. */
  readonly region: string | null;
  /** It asks what a word means, so that the glossary's entry leads. */
  readonly betydelse: boolean;
  /** A former name of the region, as it was written. */
  readonly tidigare: string | null;
  /** Words that stand nowhere in the atlas, in any form. */
  readonly okanda: readonly string[];
  /** What was searched beside what was written. */
  readonly utvidgat: readonly string[];
  readonly besked: readonly string[];
}

const MAX_ORD = 12;
const HELT = 0.9;

/** Several themes that a query names beside each other, which share all its words: each a segment of its own. */
function korsade(ord: readonly string[], register: Register): string[][] | null {
  const innehall = ord.filter(isInnehallsord);
  if (innehall.length < 2) return null;
  for (let cut = 1; cut < innehall.length; cut++) {
    const halvor = [innehall.slice(0, cut), innehall.slice(cut)];
    const teman = halvor.map((half) =>
      temanIFraga(
        half.map((one) => ({ ord: foldText(one), delar: [] })),
        register.teman,
      ).find(({ styrka }) => styrka >= HELT),
    );
    const [a, b] = teman;
    const hela = temanIFraga(
      innehall.map((one) => ({ ord: foldText(one), delar: [] })),
      register.teman,
    )[0];
    if (a && b && a.id !== b.id && (hela?.styrka ?? 0) < 1) return halvor;
  }
  return null;
}

/** Reads a query against the words, themes, regions and everyday words of the atlas. */
export class Tolk {
  private readonly register: Register;
  private readonly index: Ordindex;
  constructor(register: Register, index: Ordindex) {
    this.register = register;
    this.index = index;
  }

  /** @param exakt nothing is widened · @param skrivs the last word is still being written */
  interpret(fraga: string, exakt = false, skrivs = false): Tolkning {
    const { vagar, utan, besked } = readUttryck(fraga, this.register);
    let region: string | null = null;
    let tidigare: string | null = null;
    const lasta = vagar.map((villkor, nr): Vag => {
      const segment = villkor.flatMap((one, index) => {
        if (one.slag !== 'ord') return [];
        const namngiven = exakt ? null : regionIFraga(one.text, this.register.regioner);
        region ??= namngiven?.region ?? null;
        tidigare ??= namngiven?.tidigare ?? null;
        const text = namngiven?.rest ?? one.text;
        const sist = skrivs && nr === vagar.length - 1 && index === villkor.length - 1 && /[\p{L}\p{N}]$/u.test(fraga);
        const ord = frageOrd(text).slice(0, MAX_ORD);
        const delade = exakt || sist ? null : korsade(ord, this.register);
        return (delade ?? [ord]).map((own) => this.segment(own, exakt, sist)).filter(({ termer }) => termer.length > 0);
      });
      const av = <S extends Villkor['slag']>(slag: S) =>
        villkor.filter((one) => one.slag === slag) as Extract<Villkor, { slag: S }>[];
      return {
        segment,
        fraser: av('fras').map(({ text }) => frageOrd(text)),
        teman: av('tema').map(({ id }) => id),
        regioner: av('region').map(({ id }) => id),
      };
    });
    const termer = lasta.flatMap((vag) => vag.segment.flatMap((one) => one.termer)).filter(({ svag }) => !svag);
    return {
      vagar: lasta,
      utan,
      region,
      betydelse: vadBetyder.test(fraga.trim()),
      tidigare,
      okanda: termer
        .filter((one) => one.varianter.size + one.delar.length + one.broar.length + one.teman.length === 0)
        .map(({ ord }) => ord),
      utvidgat: exakt ? [] : [...new Set(termer.flatMap(utvidgning))],
      besked,
    };
  }

  private segment(ord: readonly string[], exakt: boolean, skrivs: boolean): Segment {
    const { index, register } = this;
    const klasser = register.ordklasser;
    const bara = ord.some(isInnehallsord) ? isInnehallsord : () => true;
    const vardag = exakt ? [] : findVardagsord(ord, register.vardagsord, (one) => index.form.has(one));
    const termer: Term[] = [];
    for (let at = 0; at < ord.length;) {
      const funnet = vardag.find(({ from }) => from === at);
      const to = funnet?.to ?? at + 1;
      const egna = ord.slice(at, to);
      const laslage = { exakt, skrivs: skrivs && to === ord.length, klasser };
      const last = egna.map((one) => readTerm(one, index, laslage));
      if (!funnet) termer.push(...last.map((one) => ({ ...one, svag: !bara(one.ord) })));
      else {
        const broar = funnet.vardagsord.leder.map((till) => this.bro(till)).filter((one) => one !== null);
        // A saying of several words is one thing; its own words count only together.
        const sjalv =
          last.length === 1 ? last[0]! : { ...last[0]!, ord: egna.join(' '), varianter: new Map(), delar: [] };
        const ordagrant = last.length > 1 ? this.bro(egna.join(' '), true) : null;
        termer.push({
          ...sjalv,
          broar: [...(ordagrant ? [ordagrant] : []), ...broar],
          teman: funnet.vardagsord.teman,
          svag: false,
        });
      }
      at = to;
    }
    const viktiga = termer.filter(({ svag }) => !svag);
    const namn = viktiga.flatMap((term) =>
      term.ord.split(' ').map((one) => ({
        ord: foldText([...term.varianter.values()].find(({ sort }) => sort === 'rattad')?.form.form ?? one),
        delar: term.delar.map(({ del }) => foldText(del)),
      })),
    );
    return {
      termer: termer.filter((one, nr) => termer.findIndex(({ ord: own }) => own === one.ord) === nr),
      teman: exakt || innehallsord(ord.join(' ')).length === 0 ? [] : temanIFraga(namn, register.teman),
    };
  }

  /** A way on that the texts have; `null` for one that leads nowhere. */
  private bro(till: string, ordagrant = false): Bro | null {
    const ord = frageOrd(till)
      .filter(isInnehallsord)
      .map((one) => formerAv(one, this.index, this.register.ordklasser));
    return ord.length > 0 && ord.every((former) => former.size > 0) ? { till, ord, ordagrant } : null;
  }
}

/** What was searched beside a word, in words that a reader understands. */
function utvidgning(term: Term): string[] {
  const rattad = [...term.varianter.values()].filter(({ sort }) => sort === 'rattad');
  const narmast = rattad.reduce<(typeof rattad)[number] | null>(
    (best, one) => (best && best.vikt >= one.vikt ? best : one),
    null,
  );
  const vidare = term.broar.filter(({ ordagrant }) => !ordagrant).map(({ till }) => till);
  return [...(narmast ? [narmast.form.form] : []), ...vidare].filter((one) => one !== term.ord);
}
