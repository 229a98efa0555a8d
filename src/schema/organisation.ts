import { z } from 'astro/zod';
import { ejIMatris, overallt, uppgift } from './attribut.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
import { falt, valSchema } from './falt.ts';
import { jaNejSchema } from './ja-nej.ts';
import { keysOf } from './vokabular.ts';

/** How the shift is steered. */
export const styrformer = {
  program: { namn: 'Program', betydelse: 'Ett namngivet program, programkontor eller en programplan bär arbetet.' },
  linje: { namn: 'Linje', betydelse: 'Arbetet sker i ordinarie ledning eller budgetprocess.' },
  'program-och-linje': { namn: 'Program och linje', betydelse: 'Källan anger båda.' },
  projekt: { namn: 'Projekt', betydelse: 'En tillfällig utredning eller ett projekt.' },
  'projekt-och-linje': { namn: 'Projekt och linje', betydelse: 'Källan anger både projekt och ordinarie ledning.' },
  gemensam: { namn: 'Gemensam', betydelse: 'Region och kommuner driver arbetet tillsammans.' },
  oklart: { namn: 'Oklart', betydelse: 'Källan säger inte hur arbetet styrs.' },
} as const;
export const styrformIds = keysOf(styrformer);
/** Form of steering, e.g. `program`. */
export type Styrform = (typeof styrformIds)[number];

const uppgifter = {
  /** `program`, `linje`, `program-och-linje`, `projekt`, `projekt-och-linje`, `gemensam`, `oklart`; `null` while the part is not read. */
  styrform: uppgift(
    valSchema(styrformer).nullable(),
    'Styrform',
    'Hur arbetet styrs. Lämna tomt om delen inte är läst.',
    {
      lasesSedan: null,
      data: {
        sv: 'Hur arbetet styrs: program, linje, program-och-linje, projekt, projekt-och-linje, gemensam eller oklart. Tomt om delen inte är läst.',
        en: 'How the work is steered: as a programme, in the ordinary line, as a project, jointly with the municipalities, or unclear. Empty when the part is not read.',
      },
      soktext: { namn: 'Styrform' },
      attribut: [
        {
          id: 'styrform',
          namn: 'Styrform',
          visas: overallt,
          kategori: true,
          fras: 'styrformen ”{}”',
          sok: { ord: 'styrformen form drevs drivs styr styrning', sak: 'styrformen är' },
        },
      ],
    },
  ),
  /** Who leads the work according to the source: `hälso- och sjukvårdsdirektören`; `null` when not said. */
  ledsAv: uppgift(z.string().min(3).nullable(), 'Leds av', 'Vem som leder arbetet enligt källan.', {
    lasesSedan: null,
    data: {
      sv: 'Vem som leder arbetet. Tomt om källan inte säger det.',
      en: 'Who leads the work. Empty when the source does not say.',
    },
    soktext: { namn: 'Leds av' },
    attribut: [{ id: 'ledsav', namn: 'Leds av', visas: ejIMatris, sok: { sak: 'leds av' } }],
  }),
  /** Named functions: `[samordnare, medicinsk digitaliseringschef]`. */
  roller: uppgift(z.array(z.string().min(3)), 'Roller', 'Namngivna funktioner, aldrig personer.', {
    lasesSedan: null,
    data: { sv: 'Namngivna roller.', en: 'Named functions.' },
    soktext: { namn: 'Roller' },
    attribut: [{ id: 'roller', namn: 'Roller', visas: overallt, fras: 'namngivna roller i arbetet' }],
  }),
  /** Whether municipalities sit in the steering: `true`, `false`, `null` when not said, or `ej-tillampligt`. */
  styrgruppMedKommuner: uppgift(jaNejSchema, 'Kommuner i styrningen', 'Nej bara när källan säger nej.', {
    lasesSedan: null,
    data: {
      sv: 'Om kommunerna sitter med i styrningen: ja, nej eller ej-tillampligt. Tomt är okänt, inte nej.',
      en: 'Whether the municipalities sit in the steering: yes, no or not applicable. Empty is unknown, not no.',
    },
    attribut: [
      {
        id: 'styrning',
        namn: 'Kommuner i styrningen',
        visas: overallt,
        kategori: true,
        kraverKommuner: true,
        fras: { ja: 'kommuner i styrningen', nej: 'inga kommuner i styrningen' },
        sok: { ord: 'kommun kommunerna styrgrupp styrgruppen med' },
      },
    ],
  }),
  /** Steering groups, programme offices, councils: `[programkontor]`. */
  organ: uppgift(z.array(z.string().min(3)), 'Organ', 'Styrgrupper, programkontor och råd.', {
    lasesSedan: null,
    data: { sv: 'Styrgrupper, programkontor och råd.', en: 'Steering groups, programme offices and councils.' },
    soktext: { namn: 'Organ' },
    attribut: [{ id: 'organ', namn: 'Organ', visas: ejIMatris, fore: 'styrning', namngivet: true }],
  }),
};

/** Front matter of `organisation.mdx`. */
export const organisationSchema = falt(
  z.strictObject({ ...delFields, ...uppgifter, ...belaggField(keysOf(uppgifter)), ...posterField }),
  'Organisation',
);
/** The part organisation of one region. */
export type Organisation = z.infer<typeof organisationSchema>;
