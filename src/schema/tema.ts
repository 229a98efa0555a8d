import { z } from 'astro/zod';
import temanJson from '../../content/teman.json' with { type: 'json' };
import { valSchema } from './falt.ts';
import type { TemaId } from './vokabular.ts';

export const temaIdSchema = valSchema<TemaId>(temanJson);

/** One theme in `content/teman.json`; the key is its id. */
export const temaSchema = z.strictObject({
  /** The label: `Mobila team och mobila arbetssätt`. */
  namn: z.string().min(3),
  /** The scope text, which decides what counts. */
  omfattning: z.string().min(10),
  /** `true` when it is about municipalities as another party, so that it cannot apply where the region is the municipality. */
  kraverKommuner: z.literal(true).optional(),
});
/** A theme as it stands in the vocabulary. */
export type Tema = z.infer<typeof temaSchema>;

/** Front matter of `content/teman/<tema>.mdx`; the body is the introduction in our own words. */
export const temasidaSchema = z.strictObject({
  /** Themes a reader may want next, e.g. `[vard-i-hemmet, aldre]`. */
  relaterade: z.array(temaIdSchema).min(1),
  /** Words people search with that mean the theme, e.g. `[ambulerande team]`. */
  synonymer: z.array(z.string().min(2)),
  /** Terms of the posts on the theme that name what it is about: `[läkarbil, mobil närvård]`; shown with their regions. */
  egnaOrd: z.array(z.string().min(2)),
  /** What counts, one short phrase an item, e.g. `Läkare eller team som åker hem till patienten`. */
  raknas: z.array(z.string().min(3)).min(1),
  /** What does not count, and why, e.g. `Ett team som bara finns på en vårdcentral`. */
  raknasInte: z.array(z.string().min(3)).min(1),
});
/** What a theme page knows beside label and scope. */
export type Temasida = z.infer<typeof temasidaSchema>;
