import { z } from 'astro/zod';

/** What a resident brings up in the strategy, as a theme in our own words; never a quotation, never a name. */
export const rostSchema = z.strictObject({
  /** The theme: `Ett namn att vända sig till`. */
  tema: z.string().min(3),
  /** Who, as the source signs it: `Äldre`. */
  vem: z.string().min(3),
  text: z.string().min(20),
  /** Section in the strategy. */
  avsnitt: z.string().min(2),
});
/** A resident's voice as a theme. */
export type Rost = z.infer<typeof rostSchema>;
