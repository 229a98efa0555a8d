import { z } from 'astro/zod';
import { delFields } from './del.ts';
import { posterField } from './post.ts';
import { falt } from './falt.ts';

/** Front matter of `prioriteringar.mdx`: only the common keys and the posts. */
export const prioriteringarSchema = falt(z.strictObject({ ...delFields, ...posterField }), 'Prioriteringar');
/** The part prioriteringar of one region. */
export type Prioriteringar = z.infer<typeof prioriteringarSchema>;
