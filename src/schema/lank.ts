import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';

/** What an address last answered when the link check asked it. */
export const lanksvarSchema = z.strictObject({
  /** The day it was asked. */
  dag: dagSchema,
  /** The HTTP status it answered with after redirects; `null` when it did not answer. */
  svar: z.int().min(100).max(599).nullable(),
});
/** What an address last answered. */
export type Lanksvar = z.infer<typeof lanksvarSchema>;
/** The whole of `content/lankar.json`: what the link check has found, by address. */
export const lankarSchema = z.record(z.url({ protocol: /^https?$/ }), lanksvarSchema);
