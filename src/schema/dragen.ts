import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';

/** What has an address of its own for as long as the atlas stands. */
export const publiceratIds = ['poster', 'teman', 'handelser'] as const;
/** A kind of thing that is published under an id. */
export type PubliceratId = (typeof publiceratIds)[number];

/** One thing in `content/dragna.yaml` that has been published and is no more: taken back, renamed or merged with another. */
export const dragenSchema = z.strictObject({
  /** What it was: `poster`, `teman`, `handelser`. */
  vad: z.enum(publiceratIds),
  /** The id that it was published under: `blekinge/lakarbil`. */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'id'),
  /** The day it was taken back. */
  datum: dagSchema,
  /** Why, in a sentence or two that stand at the old address. */
  skal: z.string().min(10),
  /** The id of what stands in its place after a change of name or a merger, or `null`. */
  ersatt: z.string().nullable(),
});
/** Something published that is no more. */
export type Dragen = z.infer<typeof dragenSchema>;

const ids = z.array(z.string().min(1));

/** `content/publicerade.json`, written by `npm run register`: the ids of the newest release and of all before it. */
export const publiceradeSchema = z.strictObject({
  /** The release that it was written for: `0.2.0`. */
  version: z.string(),
  poster: ids,
  teman: ids,
  handelser: ids,
});
