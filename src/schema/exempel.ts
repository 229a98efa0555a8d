import { z } from 'astro/zod';

/** One item of `content/exempel.yaml`: an event that is an example. */
const exempelHandelseSchema = z.strictObject({
  /** Id of the event: `orebro/h-akuta-hembesok`. */
  id: z.string().regex(/^[a-z-]+\/h-[a-z0-9]+(-[a-z0-9]+)*$/, 'handelse-id'),
  /** Whether its text says what came of it. */
  resultat: z.boolean(),
});
/** The whole of `content/exempel.yaml`. */
export const exempelHandelserSchema = z.array(exempelHandelseSchema);
/** An event that is an example. */
export type ExempelHandelse = z.infer<typeof exempelHandelseSchema>;
