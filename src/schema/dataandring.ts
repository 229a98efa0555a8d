import { z } from 'astro/zod';

const ids = z.array(z.string().min(1));

/** What changed in one data set between two releases: ids, in the order of the files. */
export const mangdandringSchema = z.strictObject({
  /** Ids that are new: `[blekinge/mobil-narsjukvard]`. */
  nya: ids,
  /** Ids whose row is not the same as before. */
  andrade: ids,
  /** Ids that are gone. */
  borttagna: ids,
});
/** What changed in one data set. */
export type Mangdandring = z.infer<typeof mangdandringSchema>;

/** `content/andringar-data.json`, written by `scripts/diff-data.ts`: by version, then by data set (`poster`). */
export const dataandringarSchema = z.record(z.string(), z.record(z.string(), mangdandringSchema));
/** The changes of data by version and data set. */
export type Dataandringar = z.infer<typeof dataandringarSchema>;
