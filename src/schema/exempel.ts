import { z } from 'astro/zod';
import { malgruppSchema } from './malgrupp.ts';

/** One event that is an example. */
const exempelHandelseSchema = z.strictObject({
  /** Id of the event: `orebro/h-akuta-hembesok`. */
  id: z.string().regex(/^[a-z-]+\/h-[a-z0-9]+(-[a-z0-9]+)*$/, 'handelse-id'),
  /** Whether its text says what came of it. */
  resultat: z.boolean(),
  /** The groups that its text names. */
  malgrupper: z.array(malgruppSchema),
});
/** An event that is an example. */
export type ExempelHandelse = z.infer<typeof exempelHandelseSchema>;

/** Two readings that were made apart from each other. */
const lasningSchema = z.strictObject({
  /** The day of the two readings. */
  dag: z.iso.date(),
  /** How many statements both readers judged. */
  uppgifter: z.number().int().positive(),
  /** How many of them they judged alike before the differences were settled. */
  overens: z.number().int().nonnegative(),
});
const postId = z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id');

/** The whole of `content/exempel.yaml`: what stands in the example bank, and what does not. */
export const exempelurvalSchema = z.strictObject({
  /** The events that are examples. */
  handelser: z.array(exempelHandelseSchema),
  /** The posts whose text says what came of it, besides those that are evaluated. */
  resultat: z.strictObject({
    lasning: lasningSchema,
    poster: z.array(postId),
  }),
  /** What tells only how the work is led, organised or decided, and how that was read. */
  styrning: z.strictObject({
    lasning: lasningSchema,
    /** Ids of the posts that are governance: `dalarna/valfardsradet`. */
    poster: z.array(postId),
  }),
});
/** What stands in the example bank, and what does not. */
export type Exempelurval = z.infer<typeof exempelurvalSchema>;
