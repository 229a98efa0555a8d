import { z } from 'astro/zod';
import { regionIds } from './vokabular.ts';

/** One entry of the glossary; an item of `content/begrepp.yaml`. */
export const begreppSchema = z.strictObject({
  /** Id and anchor: `sip`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'),
  /** The term: `samordnad individuell plan`. */
  term: z.string().min(2),
  /** Its abbreviation: `SIP`; `null` when it has none. */
  forkortning: z.string().min(2).nullable(),
  /** The regions where the abbreviation means this: `[skane]`; `null` where it means the same everywhere. */
  regioner: z.array(z.enum(regionIds)).min(1).nullable(),
  /** Whether pages explain the word where it first stands; a word that most know is only in the glossary. */
  markeras: z.boolean(),
  /** What it means, in one or two plain sentences. */
  forklaring: z.string().min(10),
});
/** A glossary entry. */
export type Begrepp = z.infer<typeof begreppSchema>;
