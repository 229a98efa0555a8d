import type { Visat } from './matrisvy.ts';

/**
 * The class of a sign in the matrix: `t-s3` for evidence on the third step, `t-ej-namnt`. Its cell carries the sign of
 * the older edition on show, the link in the cell that of the newer.
 * @param steg step on the ladder, 0 = evidence on none; without meaning for other states
 */
export const teckenKlass = (lage: Visat, steg: number): string => `t-${lage === 'uttryckligt' ? `s${steg}` : lage}`;

/** Reads what `teckenKlass` wrote, among other classes: the state, and its step where it has one; `null` without a sign. */
export function readTecken(klasser: string): { lage: string; steg: number } | null {
  const namn = / t-(\S+)/.exec(` ${klasser}`)?.[1];
  if (namn === undefined) return null;
  return /^s\d$/.test(namn) ? { lage: 'uttryckligt', steg: Number(namn[1]) } : { lage: namn, steg: 0 };
}
