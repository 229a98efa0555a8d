import { z } from 'astro/zod';
import { postIdSchema } from './post-id.ts';

/** A way of working that a document describes as working well, in `exempel.yaml`. */
export const gottExempelSchema = z.strictObject({
  /** The source's own name for it. */
  namn: z.string().min(3),
  post: postIdSchema,
});
