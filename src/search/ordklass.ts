import type { Ordklass } from './packad-uppgift.ts';

/** Endings that only a verb has, and endings that a verb does not have. */
const verbets = /^(?:a|as|ade|ades|at|ats|ad|ande|te|tes|de|des)$/;
const substantivets = /^(?:|en|et|ens|ets|ar|arna|arnas|er|erna|ernas|or|orna)$/;
/** Endings that both have: `tolkar` is either. */
const bagges = /^(?:ar|er)$/;

/** Whether a word may be one of those that the texts have of its stem: `tolk` is no form of `tolkas`. */
export function passarKlass(ord: string, stam: string, klasser: Readonly<Record<string, Ordklass>>): boolean {
  const klass = klasser[stam];
  if (!klass || !ord.startsWith(stam)) return true;
  const andelse = ord.slice(stam.length);
  if (bagges.test(andelse)) return true;
  return klass === 'v' ? !substantivets.test(andelse) : !verbets.test(andelse);
}
