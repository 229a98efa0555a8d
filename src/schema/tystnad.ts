import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { punktSchema } from './kallplats.ts';
import { temaIdSchema } from './tema.ts';
import { regionIds } from './vokabular.ts';

const regionIdSchema = z.enum(regionIds);

/** A place where a word of a theme stands in a region's text though the theme is not counted there, and why it is not. */
export const oraknadSchema = z.strictObject({
  region: regionIdSchema,
  tema: temaIdSchema,
  /** The word that was searched for: `utvärdering`. */
  ord: z.string().min(2),
  /** Where it stands: `5:6`. */
  punkt: punktSchema,
  /** Why it does not count, in one sentence. */
  skal: z.string().min(15),
});
/** A word that was found and not counted. */
export type Oraknad = z.infer<typeof oraknadSchema>;

/** How one closed edition was searched by machine for the words of each theme: what makes "not mentioned" checkable. */
export const tystnadsloggSchema = z.strictObject({
  /** Id of the edition. */
  utgava: z.string(),
  /** Id of the document that was searched, of which every region has a chapter. */
  kalla: z.string(),
  /** The day of the search. */
  dag: dagSchema,
  /** Which slides of each region's chapter hold which section, from 1: `{ blekinge: { Organisation: [3] } }`. */
  blad: z.partialRecord(regionIdSchema, z.record(z.string(), z.array(z.int().min(1)))),
  /** The words of each theme, as they were searched with. */
  ord: z.partialRecord(temaIdSchema, z.array(z.string().min(2))),
  /** Every place where a silent cell's words stand all the same. A silent cell without a row has none. */
  oraknade: z.array(oraknadSchema),
});
/** How one closed edition was searched. */
export type Tystnadslogg = z.infer<typeof tystnadsloggSchema>;
/** The whole of `content/tystnad.yaml`. */
export const tystnadsloggarSchema = z.array(tystnadsloggSchema);
