import { z } from 'astro/zod';
import { delFields } from './del.ts';
import { posterField } from './post.ts';

/** Front matter of `prioriteringar.mdx`: only the common keys and the posts. */
export const prioriteringarSchema = z.strictObject({ ...delFields, ...posterField });
/** The part prioriteringar of one region. */
export type Prioriteringar = z.infer<typeof prioriteringarSchema>;
