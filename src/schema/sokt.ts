import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { temaIdSchema } from './tema.ts';

/** One search in public pages: the words, the day, and what was looked for. */
export const soktSchema = z.strictObject({
  /** The day of the search: `2026-11-28`. */
  dag: dagSchema,
  /** The themes that were looked for. */
  teman: z.array(temaIdSchema),
  /** The attributes that were looked for: `[styrform, ledsAv]`. */
  attribut: z.array(z.string().min(2)),
  /** The words that were searched with, as they were written. */
  ord: z.array(z.string().min(2)).min(1),
});
/** One search in public pages. */
export type Sokt = z.infer<typeof soktSchema>;

/** The whole of `content/regioner/<region>/<utgava>/sokt.yaml`: what makes "looked for, not found" true. */
export const soktFilSchema = z.strictObject({ sokt: z.array(soktSchema) });
