import { z } from 'astro/zod';

/** How a document's text is divided, so that a passage has an address. */
export const platsindelningSchema = z.strictObject({
  /** What the parts are called: `bild` (a slide), `sida` (a page) or `del` where the text keeps neither. */
  slag: z.enum(['bild', 'sida', 'del']),
  /** What they are counted within: `region` where every region has a chapter of its own, else `dokument`. */
  inom: z.enum(['region', 'dokument']),
  /** What parts them in the text that was read: three empty lines, or a line that is moved in by one space. */
  delas: z.enum(['tomrader', 'indrag']),
  /** How many there are in all, in the text that was read. */
  antal: z.int().min(1),
});
/** How a document's text is divided. */
export type Platsindelning = z.infer<typeof platsindelningSchema>;

/** A passage's address: the slide or page, and the point on it: `3:2`. Several stand in order: `3:2 och 3:4`. */
export const punktSchema = z.string().regex(/^\d+:\d+( och \d+:\d+)*$/, 'punkt');

/** The single addresses of a passage. */
export const platserOf = (punkt: string): string[] => punkt.split(' och ');
