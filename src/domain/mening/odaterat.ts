import { tal } from '../sprak.ts';

/**
 * Of how many counted things everything that says so is undated. An undated page may be older than the edition's years,
 * so that a count of a rolling edition says it beside its number.
 * @param n how many of them
 * @param hela how many are counted
 * @param minst whether more may be: where only some of what says so counts, its date is not known for itself
 * @returns a sentence after a space; empty text for none
 */
export function odateratText(n: number, hela: number, minst = false): string {
  if (n === 0) return '';
  if (n < hela) return ` För ${minst ? 'minst ' : ''}${n} av de ${tal(hela)} är uppgiften odaterad och kan vara äldre.`;
  return hela === 1
    ? ' Uppgiften är odaterad och kan vara äldre.'
    : ` Alla ${tal(hela)} uppgifterna är odaterade och kan vara äldre.`;
}

/** How many of some cells rest on undated facts alone. */
export const countOdaterade = (celler: readonly { readonly odaterad: boolean }[]): number =>
  celler.filter(({ odaterad }) => odaterad).length;
