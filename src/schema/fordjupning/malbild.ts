import { z } from 'astro/zod';
import { kallhanvisningSchema } from '../kalla.ts';

/** The vision that the strategy paints and the changes that it says it meets, in `malbild.yaml`. */
export const fordjupadMalbildSchema = z.strictObject({
  /** The vision's own name: `Närmare kronobergaren`. */
  namn: z.string().min(3),
  /** The year it is for. */
  malar: z.int().min(2018).max(2050),
  /** Where it stands. */
  kalla: kallhanvisningSchema,
  /** The vision's parts, in our own words. */
  delar: z.array(z.strictObject({ namn: z.string().min(3), text: z.string().min(20) })).min(1),
  /** What the strategy says is changing around the care; `namn` is its heading. */
  omvarld: z.array(z.strictObject({ namn: z.string().min(3), text: z.string().min(20), avsnitt: z.string().min(2) })),
});
/** The vision of a strategy. */
export type FordjupadMalbild = z.infer<typeof fordjupadMalbildSchema>;
