import { z } from 'astro/zod';
import { temaIdSchema } from './tema.ts';

/** One everyday word, or several for the same thing, and where it leads; an item of `content/vardagsord.yaml`. */
export const vardagsordetSchema = z
  .strictObject({
    /** What people write: `[motion, gympa]`. */
    ord: z.array(z.string().min(2)).min(1),
    /** Words that stand in the atlas's own texts: `[fysisk aktivitet]`; all words of one must stand in the same statement. */
    leder: z.array(z.string().min(2)).default([]),
    /** Themes whose statements answer: `[prevention]`. */
    teman: z.array(temaIdSchema).default([]),
  })
  .refine(({ leder, teman }) => leder.length + teman.length > 0, 'leder ingenstans');

/** The whole file: everyday words in any order. */
export const vardagsordSchema = z.array(vardagsordetSchema);
/** An everyday word and where it leads. */
export type Vardagsordet = z.infer<typeof vardagsordetSchema>;
