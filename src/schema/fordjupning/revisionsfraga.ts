import { z } from 'astro/zod';

/** One audit question with its judgement, in `revisionsfragor.yaml`. */
export const revisionsfragaSchema = z.strictObject({
  id: z.string().min(2),
  nr: z.int().min(1),
  /** Short name in tables and figures, ours: `Plan för primärvården`. */
  kort: z.string().min(3).max(30),
  /** Exactly as the auditors put it. */
  fraga: z.string().endsWith('?'),
  /** Their sub-questions, exactly. */
  delfragor: z.array(z.string().endsWith('?')),
  /** Their word. Shown as a word: no colour and no sign. */
  bedomning: z.enum(['Ja', 'Delvis', 'Nej']),
  /** Section of the judgement. */
  avsnitt: z.string().min(2),
  /** Their reasons, in our own words. */
  skal: z.array(z.string().min(10)).min(1),
  /** Observations behind it, in our own words. */
  iakttagelser: z.array(z.strictObject({ text: z.string().min(10), avsnitt: z.string().min(2) })),
});
/** One audit question with its judgement. */
export type Revisionsfraga = z.infer<typeof revisionsfragaSchema>;
