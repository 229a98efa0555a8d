import { likaStam, stam } from './stam.ts';
import { ordI, foldText } from './fold-text.ts';

const known = new Map<string, readonly string[]>();
/** The stems of a term's words, made once: a term is held against every other. */
function stammar(term: string): readonly string[] {
  const found = known.get(term) ?? ordI(term).map((ord) => stam(foldText(ord)));
  known.set(term, found);
  return found;
}

/**
 * Whether two terms are inflections or spellings of one, word by word: `Mobila team` and `mobilt team`, `Mini-Maria`
 * and `MiniMaria`, but not `mobil vård` and `mobil vårdform`.
 */
export function sammaTerm(a: string, b: string): boolean {
  const [ena, andra] = [stammar(a), stammar(b)];
  if (ena.length !== andra.length) return ena.join('') === andra.join('');
  return ena.every((ord, index) => likaStam(ord, andra[index] ?? ''));
}
