import type { Svar } from '../schema/svar.ts';

/**
 * Whether a cell belongs to the whole that a count in a closed edition is out of: the question can apply, and somebody
 * has read for it. What nobody has read is no more a no than a yes. Without the schema, so that the browser can use it.
 */
export const isIHelheten = (svar: Svar | 'utanfor'): boolean => svar !== 'ej-tillampligt' && svar !== 'ej-granskat';

/** Cells that nobody has read yet, in words: `1 är ännu inte läst`, `3 är ännu inte lästa`; empty for none. */
export const olastaText = (olasta: number): string =>
  olasta === 0 ? '' : `${olasta} är ännu inte ${olasta === 1 ? 'läst' : 'lästa'}`;
