import { z } from 'astro/zod';
import { kallhanvisningSchema } from '../kalla.ts';

/** The auditors' recommendations and what they ask for in return, in `rekommendationer.yaml`. */
export const rekommendationerSchema = z.strictObject({
  kalla: kallhanvisningSchema,
  /** Who must answer. */
  mottagare: z.array(z.string().min(3)).min(1),
  /** What the answer is to be, and by when if the source says. */
  svar: z.string().min(10),
  /** The headings that the answer must have, exactly. */
  svarSka: z.array(z.string().min(3)),
  /** When the auditors come back. */
  avstamning: z.string().min(10),
  rekommendationer: z
    .array(
      z.strictObject({
        id: z.string(),
        nr: z.int(),
        /** Exactly as the auditors put it. */
        namn: z.string().min(10),
        /** Audit questions that it answers to, in our reading. */
        fragor: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});
/** The auditors' recommendations and what they ask for in return. */
export type Rekommendationer = z.infer<typeof rekommendationerSchema>;
