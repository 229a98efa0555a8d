import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';

/** One release in `content/andringar.yaml`, newest first. The newest gives the atlas its version and date. */
export const andringSchema = z.strictObject({
  /** Semantic version: `0.1.0`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version'),
  /** The day of the release. */
  datum: dagSchema,
  /** What is new, one sentence an item. */
  nytt: z.array(z.string().min(5)).min(1),
});
/** A release of the atlas. */
export type Andring = z.infer<typeof andringSchema>;
