import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { svarSchema } from './svar.ts';
import { temaIdSchema } from './tema.ts';
import { kallaIds, regionIds } from './vokabular.ts';

/** `content/kodning.yaml`: what two independent readers found, before their differences were settled. */
export const kodningSchema = z.strictObject({
  /** The source that was coded. */
  kalla: z.enum(kallaIds),
  /** The day of the coding. */
  datum: dagSchema,
  /** Per region the themes that each reader saw explicit support for. */
  lasningar: z.record(
    z.enum(regionIds),
    z.strictObject({ forsta: z.array(temaIdSchema), andra: z.array(temaIdSchema) }),
  ),
  /** The cells where they differed, how each was settled, and why. */
  utjamnade: z.array(
    z.strictObject({ region: z.enum(regionIds), tema: temaIdSchema, utfall: svarSchema, skal: z.string().min(10) }),
  ),
});
/** The double coding of one source. */
export type Kodning = z.infer<typeof kodningSchema>;
