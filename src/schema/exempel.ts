import { z } from 'astro/zod';

/** One event that is an example. */
const exempelHandelseSchema = z.strictObject({
  /** Id of the event: `orebro/h-akuta-hembesok`. */
  id: z.string().regex(/^[a-z-]+\/h-[a-z0-9]+(-[a-z0-9]+)*$/, 'handelse-id'),
  /** Whether its text says what came of it. */
  resultat: z.boolean(),
});
/** An event that is an example. */
export type ExempelHandelse = z.infer<typeof exempelHandelseSchema>;

/** The whole of `content/exempel.yaml`: what stands in the example bank, and what does not. */
export const exempelurvalSchema = z.strictObject({
  /** The events that are examples. */
  handelser: z.array(exempelHandelseSchema),
  /** What tells only how the work is led, organised or decided, and how that was read. */
  styrning: z.strictObject({
    lasning: z.strictObject({
      /** The day of the two readings. */
      dag: z.iso.date(),
      /** How many statements both readers judged. */
      uppgifter: z.number().int().positive(),
      /** How many of them they judged alike before the differences were settled. */
      overens: z.number().int().nonnegative(),
    }),
    /** Ids of the posts that are governance: `dalarna/valfardsradet`. */
    poster: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id')),
  }),
});
/** What stands in the example bank, and what does not. */
export type Exempelurval = z.infer<typeof exempelurvalSchema>;
