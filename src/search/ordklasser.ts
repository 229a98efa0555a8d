import type { Ordklass } from './packad-uppgift.ts';
import { stam } from './stam.ts';

/** Stems so short that two unlike words may share one. */
const MAX_STAM = 5;
/** Endings that only a verb has, and endings that only a noun has, the bare word among them; the others tell nothing. */
const verbform = /^(?:a|as|ade|ades|at|ats|ad|ande|te|tes|de|des)$/;
const namnform = /^(?:|en|et|ens|ets|arna|arnas|erna|ernas|or|orna)$/;

/** How a verb ends in the past. */
const datid = ['ade', 'te', 'de'];

/** What a dictionary must tell for the stems of some words to be told apart: their bare form and their verb, also in the past. */
export const klassfragor = (ord: readonly string[]): string[] =>
  [...new Set(ord.map(stam).filter((one) => one.length <= MAX_STAM))].flatMap((one) => [
    one,
    `${one}a`,
    ...datid.map((andelse) => one + andelse),
  ]);

/**
 * Short stems that are two words of the dictionary, a noun and a verb, of which the texts have only one: `tolk` and
 * `tolka`. The other must not be found by it.
 */
export function buildOrdklasser(ord: readonly string[], lexikon: ReadonlySet<string>): Record<string, Ordklass> {
  const byStam = new Map<string, string[]>();
  for (const one of ord) {
    const egen = stam(one);
    if (egen.length <= MAX_STAM && one.startsWith(egen))
      byStam.set(egen, [...(byStam.get(egen) ?? []), one.slice(egen.length)]);
  }
  const found: Record<string, Ordklass> = {};
  for (const [egen, andelser] of byStam) {
    if (!lexikon.has(egen) || !lexikon.has(`${egen}a`) || !datid.some((andelse) => lexikon.has(egen + andelse)))
      continue;
    const [verb, namn] = [andelser.some((one) => verbform.test(one)), andelser.some((one) => namnform.test(one))];
    if (verb !== namn) found[egen] = verb ? 'v' : 'n';
  }
  return found;
}
