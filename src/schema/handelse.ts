import { z } from 'astro/zod';
import { dagSchema, datumSchema } from './datum.ts';
import { delar } from './del.ts';
import { kalltypIds } from './kalltyp.ts';
import { keysOf, temaIds, type RegionId } from './vokabular.ts';

/** How far what an event tells about had come. Neutral words; no step is better than another. */
export const handelseStatusar = {
  planerad: 'Planerad',
  beslutad: 'Beslutad',
  pagar: 'Pågår',
  genomford: 'Genomförd',
  avslutad: 'Avslutad',
  rapporterad: 'Rapporterad',
} as const;

/** The part of the work an event belongs to: the four parts of a region, or follow-up. */
export const handelseDelar = {
  malbild: delar.malbild.namn,
  organisation: delar.organisation.namn,
  prioriteringar: delar.prioriteringar.namn,
  samverkan: delar.samverkan.namn,
  uppfoljning: 'Uppföljning',
} as const;
const handelseDelIds = keysOf(handelseDelar);

/** Where the fact was read. */
export const handelseKallaSchema = z.strictObject({
  /** Title of the page, exactly as it stands there. */
  titel: z.string().min(2),
  /** Who published it: `Region Blekinge`. */
  utgivare: z.string().min(2),
  /** Address of the page; `null` shows "Originalets adress saknas". */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** When the page was published; `null` when it does not say. */
  publicerad: datumSchema.nullable(),
  /** `region`, `kommun`, `myndighet`, `skr`, `universitet`, `intresseorganisation`, `media` or `parti`. */
  typ: z.enum(kalltypIds),
});
/** The source of an event or a key figure. */
export type HandelseKalla = z.infer<typeof handelseKallaSchema>;

const handelseTemaSchema = z.enum(temaIds, {
  error: ({ input }) => `Temat "${String(input)}" finns inte. Välj ett id ur content/teman.json.`,
});

const handelseFields = {
  /** `<region>/h-<slug>`, never reused or renamed: `blekinge/h-gemensam-malbild-antagen`. */
  id: z.string().regex(/^[a-z-]+\/h-[a-z0-9]+(-[a-z0-9]+)*$/, 'handelse-id'),
  /** What happened, as a headline of our own in three to nine words: `Regionfullmäktige antog länets målbild`. */
  titel: z.string().min(8).max(80),
  /** Day, month or year, as exactly as the source says; `null` when it gives none. */
  datum: datumSchema.nullable(),
  /** `malbild`, `organisation`, `prioriteringar`, `samverkan` or `uppfoljning`. */
  del: z.enum(handelseDelIds),
  /** `planerad`, `beslutad`, `pagar`, `genomford`, `avslutad` or `rapporterad`. */
  status: z.enum(keysOf(handelseStatusar)),
  /** Every theme whose scope the source supports: `[mobila-team, aldre]`; `[]` when there is none. */
  teman: z.array(handelseTemaSchema),
  /**
   * Themes that the event only names as an aim or a plan, while its status is of something else: `{ fast-kontakt: mal }`
   * where an adopted målbild aims at continuity.
   */
  lagre: z.partialRecord(handelseTemaSchema, z.enum(['mal', 'planerat'])).default({}),
  /** What happened: one to three sentences in our own words. No private persons are named. */
  text: z.string().min(15).max(700),
  /** Names in it or behind it, exactly as the source spells them: `[Omtanke Halland]`. */
  namn: z.array(z.string().min(2)),
  /** Id of the 2020 post of the same region that this follows up, or `null`. */
  uppfoljer: z.string().nullable(),
  kalla: handelseKallaSchema,
  /** `bekraftad` the source was read a second time and says this · `rattad` the text was corrected after that reading. */
  kontroll: z.enum(['bekraftad', 'rattad']),
};

/** One dated fact from after the baseline. */
export const handelseSchema = z.strictObject(handelseFields);

/** What kind of national event it is. */
export const nationellaSlag = {
  lag: 'Lag eller lagförslag',
  overenskommelse: 'Överenskommelse mellan staten och SKR',
  riktvarde: 'Riktvärde',
  utredning: 'Utredning',
  uppfoljning: 'Uppföljning eller utvärdering',
} as const;

/** An event of the national frame. */
export const nationellHandelseSchema = z.strictObject({
  ...handelseFields,
  /** `lag`, `overenskommelse`, `riktvarde`, `utredning` or `uppfoljning`. */
  slag: z.enum(keysOf(nationellaSlag)),
  /** Money in an agreement: the year it is for, million kronor, `ungefar: true` when the source says "drygt". `null` for all else. */
  belopp: z
    .strictObject({
      ar: z.int(),
      miljoner: z.number().positive(),
      ungefar: z.boolean(),
      not: z.string().min(5).nullable(),
    })
    .nullable(),
});

const filFields = {
  /** The day the facts were gathered: `2026-11-22`. */
  insamlad: dagSchema,
};
/** The whole of `content/regioner/<region>/handelser.yaml`. */
export const handelserSchema = z.strictObject({ ...filFields, handelser: z.array(handelseSchema) });
/** The whole of `content/nationellt/handelser.yaml`. */
export const nationellaHandelserSchema = z.strictObject({ ...filFields, handelser: z.array(nationellHandelseSchema) });

/** Whose event it is: a region, or the nation. */
export type HandelsePlats = RegionId | 'nationellt';
/** An event with its place. */
export type Handelse = z.infer<typeof handelseSchema> & { readonly region: HandelsePlats };
/** A national event with its place. */
export type NationellHandelse = z.infer<typeof nationellHandelseSchema> & { readonly region: 'nationellt' };
