import { z } from 'astro/zod';
import { dagSchema, datumSchema } from './datum.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { postSchema } from './post.ts';
import { keysOf } from './vokabular.ts';

/** The four parts of a region, in reading order. */
export const delar = {
  malbild: { namn: 'Målbild', fraga: 'Vart vill regionen?' },
  organisation: { namn: 'Organisation', fraga: 'Hur leds arbetet?' },
  prioriteringar: { namn: 'Prioriteringar', fraga: 'Vad utvecklas först?' },
  samverkan: { namn: 'Samverkan', fraga: 'Vad görs tillsammans med kommunerna?' },
} as const;

export const delIds = keysOf(delar);
/** Id of a part, e.g. `malbild`. */
export type DelId = (typeof delIds)[number];

/** What the source gave for a part. */
export const underlagLagen = {
  text: 'Text',
  delvis: 'Text i delar, resten bild',
  bild: 'Bara bild',
  saknas: 'Inget avsnitt',
} as const;
export const underlagIds = keysOf(underlagLagen);
/** State of a part's source text, e.g. `bild`. */
export type Underlag = (typeof underlagIds)[number];

/** Keys that every part has. `null` in `granskad` means that the part is not read yet; its other nulls then mean "not read". */
export const delFields = {
  /** What the baseline's section gave us: `text`, `delvis`, `bild` or `saknas`. */
  underlag: z.enum(underlagIds),
  /** The day the part was coded, `2026-11-22`; `null` = not read yet. */
  granskad: dagSchema.nullable(),
  /** The section that the part's attributes come from. */
  kalla: kallhanvisningSchema,
  /** When the attributes were true: `2020`. */
  per: datumSchema,
};

/** The part's posts, in the order of the source. */
export const posterField = { poster: z.array(postSchema) };
