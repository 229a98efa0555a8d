import { tal } from '../sprak.ts';

/**
 * Of how many counted things everything that says so is undated. An undated page may be older than the edition's years,
 * so that a count of a rolling edition says it beside its number.
 * @param n how many of them
 * @param hela how many are counted
 * @param om what the counted facts are about, where others are counted beside them: ` om steget`
 * @param minst whether more may be: where only some of what says so counts, its date is not known for itself
 * @param steg how many more of them have an undated step, though something else about them has a date
 * @returns a sentence after a space; empty text for none
 */
export function odateratText(n: number, hela: number, { minst = false, om = '', steg = 0 } = {}): string {
  if (n === 0) return steg > 0 ? odateratText(steg, hela, { om: ' om steget' }) : '';
  if (steg > 0)
    return odateratText(n, hela, { minst, om }).replace(/\.$/, `, och för ${tal(steg)} till uppgiften om steget.`);
  if (n < hela)
    return ` För ${minst ? 'minst ' : ''}${n} av de ${tal(hela)} är uppgiften${om} odaterad och kan vara äldre.`;
  return hela === 1
    ? ` Uppgiften${om} är odaterad och kan vara äldre.`
    : ` Alla ${tal(hela)} uppgifterna${om} är odaterade och kan vara äldre.`;
}

/** How many of some cells rest on undated facts alone. */
export const countOdaterade = (celler: readonly { readonly odaterad: boolean }[]): number =>
  celler.filter(({ odaterad }) => odaterad).length;
