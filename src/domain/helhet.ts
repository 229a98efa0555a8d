import type { Svar } from '../schema/svar.ts';

/**
 * Whether a cell belongs to the whole that a count in a closed edition is out of: the question can apply, and somebody
 * has read for it. What nobody has read is no more a no than a yes. Without the schema, so that the browser can use it.
 */
export const isIHelheten = (svar: Svar | 'utanfor'): boolean => svar !== 'ej-tillampligt' && svar !== 'ej-granskat';

/** Whether anybody has read or looked for one of them: an edition that is only opened has no answer to begin with. */
export const isLetad = (celler: readonly { readonly svar: Svar | 'utanfor' }[]): boolean =>
  celler.some(({ svar }) => isIHelheten(svar));

/**
 * The editions in the order that a page tells of them: the newest that somebody has read or looked in, then the others.
 * @param nyastForst one an edition, the newest first, with its cells
 */
export function letadForst<L extends { readonly celler: Parameters<typeof isLetad>[0] }>(
  nyastForst: readonly L[],
): L[] {
  const forst = nyastForst.find(({ celler }) => isLetad(celler));
  return forst === undefined ? [...nyastForst] : [forst, ...nyastForst.filter((one) => one !== forst)];
}

/** Cells that nobody has read yet, in words: `1 är ännu inte läst`, `3 är ännu inte lästa`; empty for none. */
export const olastaText = (olasta: number): string =>
  olasta === 0 ? '' : `${olasta} är ännu inte ${olasta === 1 ? 'läst' : 'lästa'}`;
