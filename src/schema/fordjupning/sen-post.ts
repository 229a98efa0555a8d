import { z } from 'astro/zod';
import { delIds } from '../del.ts';
import { postSchema } from '../post.ts';

/** A post from a later source, in `poster.yaml`. It names its part itself, and never counts towards the baseline. */
export const senPostSchema = z.strictObject({ ...postSchema.shape, del: z.enum(delIds) });
