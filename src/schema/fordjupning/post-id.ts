import { z } from 'astro/zod';

/** Id of a post in the same folder's `poster.yaml`, whose text is shown: `kronoberg/lofte-kontinuitet`. */
export const postIdSchema = z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id');
