import { z } from 'astro/zod';
import { postIdSchema } from './post-id.ts';

/** A promise: its exact name, and the post that says in our own words what it holds. */
const lofteSchema = z.strictObject({
  /** Direction and number: `2.3`. */
  id: z.string().regex(/^\d\.\d$/, 'löftets nummer'),
  /** Exactly as the strategy spells it. */
  namn: z.string().min(5),
  post: postIdSchema,
});
/** A promise of the strategy. */
export type Lofte = z.infer<typeof lofteSchema>;

/** One direction of the strategy with its promises, in `loften.yaml`. */
export const inriktningSchema = z.strictObject({
  id: z.string().min(2),
  nr: z.int().min(1),
  /** Exactly as the strategy spells it. */
  namn: z.string().min(5),
  /** What the strategy says that residents want, in our own words. */
  onskan: z.string().min(20),
  /** Section in the strategy. */
  avsnitt: z.string().min(2),
  loften: z.array(lofteSchema).min(1),
});
/** One direction of the strategy with its promises. */
export type Inriktning = z.infer<typeof inriktningSchema>;
