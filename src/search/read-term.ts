import { avstand } from './avstand.ts';
import { splitFraga } from './split-fraga.ts';
import type { Form, Ordindex } from './ordindex.ts';
import { former, stam } from './stam.ts';
import type { Ordklass } from './packad-uppgift.ts';
import { passarKlass } from './ordklass.ts';
import { foldText } from './fold-text.ts';

/** How a form of the texts answers a word of the query. */
export interface Variant {
  readonly form: Form;
  /** What it is worth: the word itself 1, another form or spelling a little less, a part of a compound less. */
  readonly vikt: number;
  /** `ord` the word in some form · `del` a compound that holds it · `rattad` another spelling · `borjar` begins so. */
  readonly sort: 'ord' | 'del' | 'rattad' | 'borjar';
}

/** A word that people say, and one way on from it: all these words in one statement, each in some form. */
export interface Bro {
  readonly till: string;
  readonly ord: readonly ReadonlySet<Form>[];
  /** The saying's own words, which are what was asked for. */
  readonly ordagrant: boolean;
}

/** One word of the query, or several that mean one thing, and all that answers it. */
export interface Term {
  /** As it was written, in lower case. */
  readonly ord: string;
  readonly varianter: ReadonlyMap<Form, Variant>;
  /** Parts of the compound that the word is, when the texts have each of them: a statement must hold all. */
  readonly delar: readonly { readonly del: string; readonly former: ReadonlySet<Form> }[];
  readonly broar: readonly Bro[];
  /** Themes that an everyday word leads to. */
  readonly teman: readonly string[];
  /** A question word or a function word: it may lift a hit, but makes none. */
  readonly svag: boolean;
}

export const VIKT_ORD = { form: 0.97, narform: 0.9, rattad: 0.95, del: 0.5, borjar: 0.5 } as const;
/** From this weight a variant is the word itself, in some form or spelling. */
const MIN_LIKA = 5;
/** What two stems may differ by and still be one word: `läkar` and `läkarn`. */
const svans = new Set(['n', 's', 'r', 'na', 'ns', 'rn', 'm', 'ma']);
const MIN_RATTSTAVAT = 7;
const MIN_DEL = 3;
const MIN_BORJAN = 3;
const MAX_BORJAR = 12;

const harPrickar = (ord: string): boolean => foldText(ord) !== ord;

const bestamd = /^(?:en|et|n|t|s|er|ens|ets|arna|erna|orna|arnas|ernas|ornas)$/;

/**
 * Forms that a stem hides, when the word itself ends as an inflection does: `programkontor` loses its `or`, so that
 * `programkontoret` has another stem. What is left of the one without its article is then the other as it stands.
 */
function grundformer(ord: string, egen: string, index: Ordindex): readonly Form[] {
  if (ord.length < MIN_LIKA) return [];
  const grund = index.form.get(egen);
  const avled = grund && egen.length >= MIN_LIKA && bestamd.test(ord.slice(egen.length));
  return [
    ...(avled ? [grund, ...(index.byStam.get(grund.stam) ?? [])] : []),
    ...(index.byStam.get(ord) ?? []).filter(({ form }) => bestamd.test(form.slice(ord.length))),
  ];
}

/** The forms of the texts that are the same word: by stem, where the two kinds of word may meet. */
function sammaStam(ord: string, index: Ordindex, klasser: Readonly<Record<string, Ordklass>>): Map<Form, number> {
  const egen = stam(ord);
  const found = new Map<Form, number>();
  if (!passarKlass(ord, egen, klasser)) return found;
  for (const form of index.byStam.get(egen) ?? []) found.set(form, VIKT_ORD.form);
  for (const one of grundformer(ord, egen, index)) found.set(one, VIKT_ORD.form);
  if (egen.length >= MIN_LIKA)
    for (const slut of svans) {
      for (const form of index.byStam.get(egen + slut) ?? []) found.set(form, VIKT_ORD.narform);
      if (egen.endsWith(slut) && egen.length - slut.length >= MIN_LIKA)
        for (const form of index.byStam.get(egen.slice(0, -slut.length)) ?? []) found.set(form, VIKT_ORD.narform);
    }
  return found;
}

/** The word in the texts: as it is spelt and in its other forms; without its dots only where it was typed without. */
function findOrd(ord: string, index: Ordindex, klasser: Readonly<Record<string, Ordklass>>): Map<Form, number> {
  const exakt = index.form.get(ord);
  const found = sammaStam(ord, index, klasser);
  if (exakt) return found.set(exakt, 1);
  if (harPrickar(ord)) return found;
  const utanPrickar = (index.byVik.get(ord) ?? []).filter(({ form }) => form !== ord);
  if (utanPrickar.length > 0) {
    const vikta = new Map<Form, number>();
    for (const form of utanPrickar) {
      for (const [other, vikt] of sammaStam(form.form, index, klasser)) vikta.set(other, vikt);
      vikta.set(form, 1);
    }
    return vikta;
  }
  if (found.size > 0) return found;
  const egen = stam(ord);
  const stammar = egen.length >= MIN_LIKA ? former(ord) : [];
  for (const one of stammar)
    for (const form of one.length >= MIN_LIKA ? (index.byVikStam.get(one) ?? []) : []) found.set(form, VIKT_ORD.form);
  return found;
}

/** The known word nearest in spelling; `null` when none is near enough. @param minAntal how common it must be · @param utom a stem that it may not have */
export function correctSpelling(
  ord: string,
  index: Ordindex,
  minAntal = 0,
  utom: string | null = null,
): { form: Form; fel: number } | null {
  // Dots that were typed are letters like others: märke is two edits from mark.
  const prickar = harPrickar(ord);
  const sokt = prickar ? ord : foldText(ord);
  const max = sokt.length >= 9 ? 2 : sokt.length >= 5 ? 1 : 0;
  let best: { form: Form; fel: number; varde: number } | null = null;
  for (const { vikt: utan, form } of max > 0 ? index.ordnade : []) {
    const vikt = prickar ? form.form : utan;
    if (vikt === sokt || form.antal < minAntal || form.stam === utom || Math.abs(vikt.length - sokt.length) > max)
      continue;
    if (vikt[0] !== sokt[0] && vikt[1] !== sokt[1]) continue;
    const fel = avstand(sokt, vikt, max);
    const varde = fel - Math.min(0.45, Math.log1p(form.antal) / 12);
    if (fel <= max && (!best || varde < best.varde)) best = { form, fel, varde };
  }
  return best;
}

/** The forms that begin so, the commonest first: for a word that is still being written. */
export function borjarMed(borjan: string, index: Ordindex): Form[] {
  const sokt = foldText(borjan);
  if (sokt.length < MIN_BORJAN) return [];
  let low = 0;
  let high = index.ordnade.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.ordnade[middle]!.vikt < sokt) low = middle + 1;
    else high = middle;
  }
  const found: Form[] = [];
  for (let at = low; index.ordnade[at]?.vikt.startsWith(sokt); at++) found.push(index.ordnade[at]!.form);
  return found.sort((a, b) => b.antal - a.antal).slice(0, MAX_BORJAR);
}

const somDel = (ord: string, index: Ordindex): readonly Form[] =>
  ord.length >= MIN_DEL ? (index.byDel.get(stam(ord)) ?? []) : [];

/** What is done with a word besides finding it. */
export interface Laslage {
  /** Nothing is widened: the word and its forms alone. */
  readonly exakt: boolean;
  /** The word is still being written, so what begins like it counts. */
  readonly skrivs: boolean;
  readonly klasser: Readonly<Record<string, Ordklass>>;
}

/** Reads one word of a query against the words of the texts. */
export function readTerm(ord: string, index: Ordindex, { exakt, skrivs, klasser }: Laslage): Term {
  const varianter = new Map<Form, Variant>();
  const take = (form: Form, vikt: number, sort: Variant['sort']): void => {
    if ((varianter.get(form)?.vikt ?? 0) < vikt) varianter.set(form, { form, vikt, sort });
  };
  const bare: Term = { ord, varianter, delar: [], broar: [], teman: [], svag: false };
  for (const [form, vikt] of findOrd(ord, index, klasser)) take(form, vikt, 'ord');
  if (exakt || /\d/.test(ord)) return bare;
  const sjalvt = varianter.size > 0;
  const vanligast = Math.max(0, ...[...varianter.keys()].map(({ antal }) => antal));
  for (const form of somDel(ord, index)) take(form, VIKT_ORD.del, 'del');
  let delar = splitFraga(ord, index, klasser);
  // A verb is no misspelling of the noun it looks like.
  const annatOrd = passarKlass(ord, stam(ord), klasser) ? null : stam(ord);
  const rattad =
    varianter.size === 0
      ? correctSpelling(ord, index, 0, annatOrd)
      : sjalvt && ord.length >= MIN_RATTSTAVAT && vanligast <= 1
        ? correctSpelling(ord, index, 2)
        : null;
  if (rattad && (sjalvt ? rattad.fel === 1 : rattad.fel === 1 || delar.length === 0)) {
    for (const [form, vikt] of findOrd(rattad.form.form, index, klasser)) take(form, vikt * VIKT_ORD.rattad, 'rattad');
    for (const form of somDel(rattad.form.form, index)) take(form, VIKT_ORD.del * VIKT_ORD.rattad, 'del');
    if (delar.length === 0) delar = splitFraga(rattad.form.form, index, klasser);
  }
  if (skrivs && !sjalvt) for (const form of borjarMed(ord, index)) take(form, VIKT_ORD.borjar, 'borjar');
  return { ...bare, delar };
}

/** Every form that a word has in the texts, or that a compound holds it: what the way on from an everyday word may be. */
export function formerAv(ord: string, index: Ordindex, klasser: Readonly<Record<string, Ordklass>>): Set<Form> {
  const found = new Set(findOrd(ord, index, klasser).keys());
  for (const form of somDel(ord, index)) found.add(form);
  return found;
}
