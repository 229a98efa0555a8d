import type { Form, Ordindex } from './ordindex.ts';
import type { Term } from './read-term.ts';

/** How a term is found in a statement. */
export const HELT = 1;
export const DEL = 2;
export const BRO = 4;

/** What a term finds: its worth in each statement and each group, and how it was found there. */
export interface Termfynd {
  readonly poang: Float64Array;
  readonly grupp: Float64Array;
  readonly hur: Uint8Array;
  /** How telling the term is: rare words more. */
  readonly idf: number;
}

const K1 = 1.2;
const B = 0.75;
/** A compound through its parts, an everyday word through what it leads to, and a saying whose words stand together or apart, against the word itself. */
const VIKT = { delar: 0.3, bro: 0.6, iFoljd: 1.3, isar: 0.7 } as const;
const MIN_HELT_DEL = 4;

const matta = (tf: number, langd: number, medel: number): number =>
  (tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * langd) / medel));

/** For each statement how many of the parts it holds, and how heavily. */
function medAlla(delar: readonly ReadonlySet<Form>[]): Map<number, number> {
  const per = delar.map((former) => {
    const tf = new Map<number, number>();
    for (const { platser, tyngd } of former)
      for (const [at, nr] of platser.entries()) tf.set(nr, (tf.get(nr) ?? 0) + tyngd[at]!);
    return tf;
  });
  const [first, ...rest] = per;
  return new Map([...(first ?? [])].filter(([nr]) => rest.every((one) => one.has(nr))));
}

/** Whether the words of a saying follow on each other somewhere in a statement. */
const iFoljd = (foljd: readonly Form[], ord: readonly ReadonlySet<Form>[]): boolean =>
  foljd.some((_, at) => ord.every((former, step) => foljd[at + step] !== undefined && former.has(foljd[at + step]!)));

/** Scores a term in every statement, after BM25, and in every group of them. */
export function scoreTerm(term: Term, index: Ordindex): Termfynd {
  const n = index.uppgifter.length;
  const tf = new Float64Array(n);
  const hur = new Uint8Array(n);
  for (const { form, vikt, sort } of term.varianter.values()) {
    const del = sort === 'del' || sort === 'borjar';
    for (const [at, nr] of form.platser.entries()) {
      tf[nr]! += vikt * form.tyngd[at]!;
      hur[nr]! |= del && term.ord.length < MIN_HELT_DEL ? DEL : HELT;
    }
  }
  for (const [nr, tyngd] of medAlla(term.delar.map(({ former }) => former))) {
    tf[nr]! += VIKT.delar * tyngd;
    hur[nr]! |= DEL;
  }
  for (const { ord, ordagrant } of term.broar)
    for (const [nr, tyngd] of medAlla(ord)) {
      const vikt = !ordagrant ? VIKT.bro : iFoljd(index.foljd[nr]!, ord) ? VIKT.iFoljd : VIKT.isar;
      tf[nr]! += vikt * tyngd;
      hur[nr]! |= ordagrant ? HELT : BRO;
    }
  const grupptf = new Float64Array(index.grupplangd.length);
  const grupper = new Set<number>();
  let df = 0;
  for (let nr = 0; nr < n; nr++)
    if (tf[nr]! > 0) {
      df++;
      grupptf[index.grupp[nr]!]! += tf[nr]!;
      grupper.add(index.grupp[nr]!);
    }
  const idf = Math.log(1 + (n - df + 0.5) / (df + 0.5));
  const antalGrupper = index.grupplangd.length;
  const gruppidf = Math.log(1 + (antalGrupper - grupper.size + 0.5) / (grupper.size + 0.5));
  const medelgrupp = index.grupplangd.reduce((a, b) => a + b, 0) / (antalGrupper || 1);
  const poang = tf.map((one, nr) => (one > 0 ? idf * matta(one, index.langd[nr]!, index.medellangd) : 0));
  const grupp = grupptf.map((one, g) => (one > 0 ? gruppidf * matta(one, index.grupplangd[g]!, medelgrupp) : 0));
  return { poang, grupp, hur, idf };
}
