import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { temaIdSchema } from './tema.ts';

/** A judgement on one theme that no post carries; an item of `content/regioner/<region>/bedomningar.yaml`. */
export const bedomningSchema = z.strictObject({
  tema: temaIdSchema,
  /** `delvis` touched but not squarely · `nej` a source says it is not so · `ej-tillampligt` it cannot apply. */
  svar: z.enum(['delvis', 'nej', 'ej-tillampligt']),
  /** What is missing, or why: one sentence in our own words. */
  not: z.string().min(10),
  kalla: kallhanvisningSchema,
  /** When this was true: `2020`; `null` when the source has no date. */
  per: datumSchema.nullable(),
});
/** A judgement on a theme. */
export type Bedomning = z.infer<typeof bedomningSchema>;

/** The whole of `bedomningar.yaml`. */
export const bedomningarSchema = z.strictObject({ bedomningar: z.array(bedomningSchema) });
