import { z } from 'astro/zod';
import { dagSchema, datumSchema } from './datum.ts';
import { falt, valSchema } from './falt.ts';
import { kallhanvisningSchema } from './kalla.ts';
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
  sokt: 'Sidor som har hittats genom sökning',
} as const;
export const underlagIds = keysOf(underlagLagen);
/** State of a part's source text, e.g. `bild`. */
export type Underlag = (typeof underlagIds)[number];

/** Keys that every part has. `null` in `granskad` means that the part is not read yet; its other nulls then mean "not read". */
export const delFields = {
  /**
   * What the edition gave us for the part: `text` a document read whole, `delvis`, `bild`, `saknas`, or `sokt` pages
   * found by searching, so that what is not found says nothing of whether it exists.
   */
  underlag: falt(valSchema(underlagLagen), 'Underlag', 'Vad utgåvan gav oss att läsa för delen.'),
  /** The day the part was coded, `2026-11-22`; `null` = not read yet. */
  granskad: falt(
    dagSchema.nullable(),
    'Granskad',
    'Dagen då delen lästes och kodades, till exempel 2026-11-22. Lämna tomt om den inte är läst än.',
  ),
  /** The section that the part's attributes come from; `null` where each value has a source of its own in `belagg`. */
  kalla: falt(
    kallhanvisningSchema.nullable(),
    'Källa',
    'Avsnittet som uppgifterna kommer från. Ingen där varje uppgift har sitt eget belägg.',
  ),
  /** When the attributes were true: `2020`; `null` where each value has a date of its own. */
  per: falt(
    datumSchema.nullable(),
    'När det gällde',
    'År, månad eller dag. Lämna tomt där varje uppgift har sitt eget datum.',
  ),
};

/** What one value of a part rests on when it is not the part's own `kalla`: a section of a source, or an event. */
export const belaggSchema = z
  .strictObject({
    /** When this was true; `null` when the source gives no date. */
    per: falt(datumSchema.nullable(), 'När det gällde', 'År, månad eller dag. Lämna tomt om källan är odaterad.'),
    /** The event of the same region that says so: `dalarna/h-gemensam-strategi-antagen`; `null` when `kalla` does. */
    handelse: falt(z.string().nullable(), 'Händelse', 'Regionens händelse som säger det. Ingen när en källa gör det.', {
      urval: 'handelser',
    }),
    /** The section that says so; `null` when an event does. */
    kalla: falt(kallhanvisningSchema.nullable(), 'Källa', 'Ingen när en händelse säger det.'),
  })
  .refine(({ handelse, kalla }) => (handelse === null) !== (kalla === null), 'belagg');
/** What one value rests on. */
export type Varbelagg = z.infer<typeof belaggSchema>;

/** The values of a part that have a source and a date of their own, by attribute; needed where the part has no `kalla`. */
export const belaggField = <const K extends readonly [string, ...string[]]>(attribut: K) => ({
  belagg: falt(
    z.partialRecord(z.enum(attribut), belaggSchema),
    'Belägg',
    'De uppgifter som har en egen källa eller händelse och ett eget datum.',
  ).optional(),
});
