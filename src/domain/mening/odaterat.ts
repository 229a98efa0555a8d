import { tal } from '../sprak.ts';

/**
 * Of how many counted things everything that says so is undated. An undated page may be older than the edition's years,
 * so that a count of a rolling edition says it beside its number.
 * @param n how many of them
 * @param hela how many are counted
 * @param om what the counted facts are about, where others are counted beside them: ` om steget`
 * @param minst whether more may be: where only some of what says so counts, its date is not known for itself
 * @returns a sentence after a space; empty text for none
 */
export function odateratText(n: number, hela: number, { minst = false, om = '' } = {}): string {
  if (n === 0) return '';
  if (n < hela)
    return ` För ${minst ? 'minst ' : ''}${n} av de ${tal(hela)} är uppgiften${om} odaterad och kan vara äldre.`;
  return hela === 1
    ? ` Uppgiften${om} är odaterad och kan vara äldre.`
    : ` Alla ${tal(hela)} uppgifterna${om} är odaterade och kan vara äldre.`;
}

/** Of how many things whose steps are compared the step is undated; a sentence after a space, empty for none. */
export function odateradeStegText(n: number, jamforda: number): string {
  if (n === 0) return '';
  return jamforda === 1
    ? ' Uppgiften om steget som jämförs är odaterad.'
    : ` För ${tal(n)} av de ${tal(jamforda)} vars steg jämförs är uppgiften om steget odaterad.`;
}

/** How many of some cells rest on undated facts alone. */
export const countOdaterade = (celler: readonly { readonly odaterad: boolean }[]): number =>
  celler.filter(({ odaterad }) => odaterad).length;
