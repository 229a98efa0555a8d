import { z } from 'astro/zod';

/** Front matter of the running texts of a region in depth, `content/fordjupning/<region>/<sida>.mdx`. */
export const fordjupningTextSchema = z.strictObject({
  /** What the text is about: `Berättelsen på en sida`. */
  titel: z.string().min(3),
});
