import type { JaNej } from '../schema/ja-nej.ts';

/** An answer of yes, no or not applicable in words; `null` when it is unknown. */
export const jaNejText = (svar: JaNej): string | null => {
  if (svar === null) return null;
  return svar === 'ej-tillampligt' ? 'Ej tillämpligt' : svar ? 'Ja' : 'Nej';
};
