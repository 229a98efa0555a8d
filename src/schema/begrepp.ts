import { z } from 'astro/zod';

/** One entry of the glossary; an item of `content/begrepp.yaml`. */
export const begreppSchema = z.strictObject({
  /** Id and anchor: `sip`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'),
  /** The term: `samordnad individuell plan`. */
  term: z.string().min(2),
  /** Its abbreviation: `SIP`; `null` when it has none. */
  forkortning: z.string().min(2).nullable(),
  /** What it means, in one or two plain sentences. */
  forklaring: z.string().min(10),
});
/** A glossary entry. */
export type Begrepp = z.infer<typeof begreppSchema>;
