import { kortaEfterled } from './korta-led.ts';
import type { Form, Ordindex } from './ordindex.ts';
import type { Ordklass } from './packad-uppgift.ts';
import { passarKlass } from './ordklass.ts';
import { stam } from './stam.ts';

/** A part of a compound of the query, and the forms that hold it: as a word, or in another compound. */
export interface Fragedel {
  readonly del: string;
  readonly former: ReadonlySet<Form>;
}

const MIN_DEL = 3;
const MIN_FOGE = 4;
const MIN_SAMMANSATT = 7;
const MAX_DELAR = 3;

/**
 * The parts of a compound that the texts have, each of them; empty when it is none. The cut that leaves the longest
 * shortest part wins, then the one with the fewest parts.
 */
export function splitFraga(
  ord: string,
  index: Ordindex,
  klasser: Readonly<Record<string, Ordklass>>,
): readonly Fragedel[] {
  if (ord.length < MIN_SAMMANSATT) return [];
  const hallare = (del: string): ReadonlySet<Form> => {
    const egen = stam(del);
    const ordet = passarKlass(del, egen, klasser) ? (index.byStam.get(egen) ?? []) : [];
    const exakt = index.form.get(del);
    return new Set([...(exakt ? [exakt] : []), ...ordet, ...(index.byDel.get(egen) ?? [])]);
  };
  const somDel = (del: string, sist: boolean): Fragedel | null => {
    if (sist && del.length <= MIN_DEL && !kortaEfterled.has(del)) return null;
    for (const one of del.endsWith('s') && del.length > MIN_FOGE ? [del, del.slice(0, -1)] : [del]) {
      const former = hallare(one);
      if (former.size > 0) return { del: one, former };
    }
    return null;
  };
  let best: { delar: Fragedel[]; varde: number } | null = null;
  const walk = (rest: string, delar: Fragedel[]): void => {
    const sist = delar.length > 0 ? somDel(rest, true) : null;
    if (sist) {
      const alla = [...delar, sist];
      const varde = Math.min(...alla.map(({ del }) => del.length)) - MAX_DELAR * alla.length;
      if (!best || varde > best.varde) best = { delar: alla, varde };
    }
    for (let end = MIN_DEL; delar.length < MAX_DELAR - 1 && end <= rest.length - MIN_DEL; end++) {
      const del = somDel(rest.slice(0, end), false);
      if (del) walk(rest.slice(end), [...delar, del]);
    }
  };
  walk(ord, []);
  return (best as { delar: Fragedel[] } | null)?.delar ?? [];
}
