import { z } from 'astro/zod';
import { temaIdSchema } from './tema.ts';

/** A rule of the codebook for cases at the border; an item of `content/kodregler.yaml`. */
export const kodregelSchema = z.strictObject({
  /** Its number, by which reasons refer to it: `kodregel 6`. */
  nr: z.int().positive(),
  /** The themes that it is about; empty for all. */
  teman: z.array(temaIdSchema),
  regel: z.string().min(20),
});

/** The whole file, in the order of the numbers. */
export const kodreglerSchema = z
  .array(kodregelSchema)
  .refine((regler) => regler.every(({ nr }, i) => nr === i + 1), 'reglerna ska vara numrerade i ordning från 1');
/** A rule of the codebook. */
export type Kodregel = z.infer<typeof kodregelSchema>;
