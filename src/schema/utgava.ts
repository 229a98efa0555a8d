import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { temaIdSchema } from './tema.ts';

/** The two kinds of edition. */
export const utgavaSlag = {
  avslutad: { namn: 'Avslutad', betydelse: 'Ett underlag som täcker alla regioner och är läst i sin helhet.' },
  lopande: {
    namn: 'Löpande',
    betydelse: 'Det regionerna säger från ett år och framåt, samlat ur många sidor och dokument till en viss dag.',
  },
} as const;

/** Id of an edition: the name of its folder in every region's folder, and an anchor on pages, e.g. `2020`. */
export type UtgavaId = string;

/** One reading of the whole country; an item of `content/utgavor.yaml`. */
export const utgavaSchema = z.strictObject({
  /** The folder's name: `2020`. */
  id: z.coerce.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'utgava-id'),
  /** How running text names it: `Regionöversikten 2020`. */
  namn: z.string().min(3),
  /** The year or the span of years it tells about: `2020`, `2021–2026`. */
  ar: z.coerce.string().regex(/^\d{4}(–\d{4})?$/, 'utgava-ar'),
  /** `avslutad` one document read whole · `lopande` gathered from many, until a stated day. */
  slag: z.enum(['avslutad', 'lopande']),
  /** The documents that it rests on; empty for a rolling edition, where each post names its own. */
  kallor: z.array(z.string()),
  /** The day until which it was gathered: `2026-11-28`. */
  insamlad: dagSchema,
  /** The themes that were looked for; any other theme is `ej-granskat` in the edition. */
  teman: z.array(temaIdSchema),
});
/** One reading of the whole country. */
export type Utgava = z.infer<typeof utgavaSchema>;

/** The whole of `content/utgavor.yaml`, oldest first. */
export const utgavorSchema = z.array(utgavaSchema).min(1);
