import { z } from 'astro/zod';
import { datumSchema } from '../datum.ts';
import { postIdSchema } from './post-id.ts';

/** One measure that the audit gives figures for, in `matt.yaml`. */
export const mattSchema = z
  .strictObject({
    id: z.string().min(2),
    namn: z.string().min(5),
    /** `procent` is drawn on 0–100, `index` on 0–1. */
    enhet: z.enum(['procent', 'index']),
    /** The region's own target, or `null` when it has set none. */
    mal: z.strictObject({ varde: z.number(), avsnitt: z.string().min(2) }).nullable(),
    /** The values in order of time. */
    varden: z
      .array(
        z.strictObject({
          per: datumSchema,
          varde: z.number(),
          avsnitt: z.string().min(2),
          /** What it is a share of, where that is not the same in all values: `befolkningen`. */
          av: z.string().min(3).optional(),
        }),
      )
      .min(1),
    /** A value to compare with, told in words; it is never a target and never drawn as one. */
    jamforelse: z.strictObject({ namn: z.string(), varde: z.number(), avsnitt: z.string().min(2) }).nullable(),
    /** What a reader must know to read the figures right. */
    not: z.string().nullable(),
    /** The promise it belongs to in our reading. */
    lofte: z.string(),
    /** The audit question under which it stands. */
    fraga: z.string(),
    post: postIdSchema,
  })
  .refine(({ varden }) => varden.every((one, i) => i === 0 || varden[i - 1]!.per < one.per), 'varden: tidsordning');
/** One measure with its figures. */
export type Matt = z.infer<typeof mattSchema>;
