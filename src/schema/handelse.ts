import { z } from 'astro/zod';
import temanJson from '../../content/teman.json' with { type: 'json' };
import { dagSchema, datumSchema } from './datum.ts';
import { delar } from './del.ts';
import { nivaer } from './niva.ts';
import { falt, valOrd, valSchema } from './falt.ts';
import { kalltyper } from './kalltyp.ts';
import { temaIds, type RegionId } from './vokabular.ts';

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

/** Where the fact was read. */
export const handelseKallaSchema = z.strictObject({
  /** Title of the page, exactly as it stands there. */
  titel: falt(z.string().min(2), 'Titel', 'Exakt som den står på sidan.'),
  /** Who published it: `Region Blekinge`. */
  utgivare: falt(z.string().min(2), 'Utgivare', 'Till exempel Region Blekinge.'),
  /** Address of the page; `null` shows "Originalets adress saknas". */
  url: falt(
    z.url({ protocol: /^https?$/ }).nullable(),
    'Adress',
    'Hela adressen, med https://. Lämna tomt om den inte är känd.',
  ),
  /** When the page was published; `null` when it does not say. */
  publicerad: falt(datumSchema.nullable(), 'Publicerad', 'År, månad eller dag. Lämna tomt om sidan inte säger det.'),
  /** `region`, `kommun`, `myndighet`, `skr`, `universitet`, `intresseorganisation`, `media` or `parti`. */
  typ: falt(valSchema(kalltyper), 'Slag av utgivare'),
});
/** The source of an event or a key figure. */
export type HandelseKalla = z.infer<typeof handelseKallaSchema>;

const handelsensKalla = handelseKallaSchema.extend({
  /**
   * The day the page was read. An undated event must have it: it belongs to the rolling edition that was open that day, or
   * when the page was published, and not to whichever is newest. Left out where the event or the page has a date.
   */
  last: falt(
    dagSchema.optional(),
    'Läst',
    'Dagen då sidan lästes. Behövs när varken händelsen eller sidan har ett datum: då avgör den vilken utgåva händelsen hör till.',
  ),
});

const handelseTemaSchema = z
  .enum(temaIds, {
    error: ({ input }) => `Temat "${String(input)}" finns inte. Välj ett id ur content/teman.json.`,
  })
  .meta(valOrd(temanJson));

const handelseFields = {
  /** `<region>/h-<slug>`, never reused or renamed: `blekinge/h-gemensam-malbild-antagen`. */
  id: falt(
    z.string().regex(/^[a-z-]+\/h-[a-z0-9]+(-[a-z0-9]+)*$/, 'handelse-id'),
    'Id',
    'Lämna tomt, så görs det av rubriken. Ett id ändras aldrig.',
    { mall: '<region>/h-' },
  ),
  /** What happened, as a headline of our own in three to nine words: `Regionfullmäktige antog länets målbild`. */
  titel: falt(
    z.string().min(8).max(80),
    'Rubrik',
    'Vad som hände, i tre till nio egna ord, utan att värdera. Ett förslag kallas förslag.',
  ),
  /** Day, month or year, as exactly as the source says; `null` when it gives none. */
  datum: falt(
    datumSchema.nullable(),
    'Datum',
    'Dag, månad eller år, så noga som källan säger: 2024-03-18, 2024-03 eller 2024. Lämna tomt om den inte säger det.',
  ),
  /** `malbild`, `organisation`, `prioriteringar`, `samverkan` or `uppfoljning`. */
  del: falt(valSchema(handelseDelar), 'Del', 'Vad händelsen gäller.'),
  /** `planerad`, `beslutad`, `pagar`, `genomford`, `avslutad` or `rapporterad`. */
  status: falt(valSchema(handelseStatusar), 'Läge', 'Hur långt det hade kommit.'),
  /** Every theme whose scope the source supports: `[mobila-team, aldre]`; `[]` when there is none. */
  teman: falt(z.array(handelseTemaSchema), 'Teman', 'Bara de teman vars omfattning källan stöder.'),
  /**
   * Themes that the event only names as an aim or a plan, while its status is of something else: `{ fast-kontakt: mal }`
   * where an adopted målbild aims at continuity.
   */
  lagre: falt(
    z.partialRecord(handelseTemaSchema, valSchema({ mal: nivaer.mal, planerat: nivaer.planerat })).default({}),
    'Bara mål eller plan',
    'Teman som händelsen bara nämner som mål eller plan, fastän den själv har kommit längre.',
  ),
  /** What happened: one to three sentences in our own words. No private persons are named. */
  text: falt(z.string().min(15).max(700), 'Text', 'En till tre meningar med egna ord. Inga privatpersoner.'),
  /** Names in it or behind it, exactly as the source spells them: `[Omtanke Halland]`. */
  namn: falt(z.array(z.string().min(2)), 'Namn', 'Namn i eller bakom händelsen, exakt som källan stavar dem.'),
  /** Id of the 2020 post of the same region that this follows up, or `null`. */
  uppfoljer: falt(
    z.string().nullable(),
    'Följer upp',
    'Den äldre post som gäller samma sak: samma enhet, plan, team eller beslut. Att ämnet är detsamma räcker inte.',
    { urval: 'poster' },
  ),
  kalla: falt(handelsensKalla, 'Källa'),
  /** `bekraftad` the source was read a second time and says this · `rattad` the text was corrected after that reading. */
  kontroll: falt(
    valSchema({
      bekraftad: 'Bekräftad: källan är läst en andra gång och säger detta',
      rattad: 'Rättad efter den andra läsningen',
    }),
    'Kontroll',
  ),
};

/** One dated fact from after the baseline. */
export const handelseSchema = falt(z.strictObject(handelseFields), 'Händelse');

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
  slag: falt(valSchema(nationellaSlag), 'Slag'),
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
  insamlad: falt(dagSchema, 'Insamlad', 'Dagen då uppgifterna samlades in.'),
};
/** The whole of `content/regioner/<region>/handelser.yaml`. */
export const handelserSchema = falt(
  z.strictObject({ ...filFields, handelser: falt(z.array(handelseSchema), 'Händelser') }),
  'Händelser',
);
/** The whole of `content/nationellt/handelser.yaml`. */
export const nationellaHandelserSchema = falt(
  z.strictObject({ ...filFields, handelser: falt(z.array(nationellHandelseSchema), 'Händelser') }),
  'Nationella händelser',
);

/** Whose event it is: a region, or the nation. */
export type HandelsePlats = RegionId | 'nationellt';
/** An event with its place. */
export type Handelse = z.infer<typeof handelseSchema> & { readonly region: HandelsePlats };
/** A national event with its place. */
export type NationellHandelse = z.infer<typeof nationellHandelseSchema> & { readonly region: 'nationellt' };
