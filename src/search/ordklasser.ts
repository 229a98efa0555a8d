import type { Ordklass } from './packad-uppgift.ts';
import { stam } from './stam.ts';

/** Stems so short that two unlike words may share one. */
const MAX_STAM = 5;
const verbform = /^(?:a|as|ade|ades|at|ats|ad|ande)$/;
const namnform = /^(?:|en|et|ens|ets|arna|arnas|erna|ernas|or|orna)$/;

/** What a dictionary must tell for the stems of some words to be told apart: their bare form and their verb. */
export const klassfragor = (ord: readonly string[]): string[] =>
  [...new Set(ord.map(stam).filter((one) => one.length <= MAX_STAM))].flatMap((one) => [one, `${one}a`, `${one}ade`]);

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
    if (!lexikon.has(egen) || !lexikon.has(`${egen}a`) || !lexikon.has(`${egen}ade`)) continue;
    if (andelser.every((one) => verbform.test(one))) found[egen] = 'v';
    else if (andelser.every((one) => namnform.test(one))) found[egen] = 'n';
  }
  return found;
}
