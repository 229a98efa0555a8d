import { z } from 'astro/zod';

/** Front matter of the running texts of a region in depth, `content/fordjupning/<region>/<sida>.mdx`. */
export const fordjupningTextSchema = z.strictObject({
  /** What the text is about: `Berättelsen på en sida`. */
  titel: z.string().min(3),
  /** The answer that a page begins with, in two or three sentences; needed in `oversikt.mdx`. */
  svar: z.string().min(20).optional(),
});
