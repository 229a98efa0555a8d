import type { Kalla } from '../schema/kalla.ts';

type Giltig = Kalla['giltig'];

/** Whether the time that a document says it is for is over, in the year of the atlas's own version. */
export const isUtgangen = ({ till }: Giltig, ar: number): boolean => till !== null && till < ar;

/**
 * The time that a document says it is for, in words: `2022. Tiden har gått ut.`, `2021–2030`, `från 2021`.
 * That a time is over does not mean that another document has taken its place.
 * @param ar the year of the atlas's own version, never that of a clock
 */
export function giltigText(giltig: Giltig, ar: number): string {
  const { fran, till } = giltig;
  if (fran === null && till === null) return 'Framgår inte';
  const tid =
    fran === till ? String(fran) : till === null ? `från ${fran}` : fran === null ? `till ${till}` : `${fran}–${till}`;
  return isUtgangen(giltig, ar) ? `${tid}. Tiden har gått ut.` : tid;
}
