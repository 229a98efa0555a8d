import { z } from 'astro/zod';
import { overallt, uppgift } from './attribut.ts';
import { datumSchema } from './datum.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
import { falt, valSchema } from './falt.ts';
import { jaNejSchema } from './ja-nej.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { keysOf } from './vokabular.ts';

/** At which level a forum meets. */
export const forumNivaer = {
  politisk: 'Politiskt forum',
  tjansteperson: 'Tjänstepersonsforum',
  lokal: 'Lokalt forum',
  brukare: 'Forum för patienter och brukare',
} as const;

/** One forum where region and municipalities meet. */
export const forumSchema = falt(
  z.strictObject({
    /** The name as the source spells and inflects it: `Länssamverkan kring vård och omsorg`. */
    namn: falt(z.string().min(2), 'Namn', 'Som källan skriver och böjer det.'),
    /** Its abbreviation: `LSVO`; `null` when there is none. */
    forkortning: falt(z.string().min(2).nullable(), 'Förkortning'),
    /** `politisk`, `tjansteperson`, `lokal`, `brukare`; `null` when the source does not say. */
    niva: falt(valSchema(forumNivaer).nullable(), 'Nivå'),
    /** Who takes part, in our own words; `null` when not said. */
    deltar: falt(z.string().min(3).nullable(), 'Deltar', 'Vilka som deltar, med egna ord.'),
    /** What it does, in our own words; `null` when not said. */
    uppgift: falt(z.string().min(3).nullable(), 'Uppgift', 'Vad forumet gör, med egna ord.'),
    /** Source and section: no forum without one. */
    kalla: falt(kallhanvisningSchema, 'Källa', 'Inget forum utan källa.'),
    /** When this was true: `2020`; `null` when the source gives no date. */
    per: falt(datumSchema.nullable(), 'När det gällde', 'År, månad eller dag. Lämna tomt om källan är odaterad.'),
  }),
  'Forum',
);
/** A forum for collaboration. */
export type Forum = z.infer<typeof forumSchema>;

/** What may have a source and a date of its own; each forum has that in itself. */
const uppgifter = {
  /** Whether region and municipalities meet politically: `true`, `false`, `null` when not said, or `ej-tillampligt`. */
  politiskSamverkan: uppgift(
    jaNejSchema,
    'Politisk samverkan',
    'Om region och kommuner möts politiskt. Nej bara när källan säger nej.',
    {
      lasesSedan: null,
      data: {
        sv: 'Om region och kommuner möts politiskt: ja, nej eller ej-tillampligt. Tomt är okänt, inte nej.',
        en: 'Whether region and municipalities meet politically: yes, no or not applicable. Empty is unknown, not no.',
      },
      attribut: [
        {
          id: 'politiskt',
          namn: 'Politisk samverkan',
          visas: overallt,
          kategori: true,
          kraverKommuner: true,
          fras: { ja: 'politisk samverkan med kommunerna', nej: 'ingen politisk samverkan med kommunerna' },
          sok: { ord: 'politik politiker politiskt samverkan samverkar kommunerna' },
        },
      ],
    },
  ),
};

/** Front matter of `samverkan.mdx`. */
export const samverkanSchema = falt(
  z.strictObject({
    ...delFields,
    ...uppgifter,
    /** The forums in the order of the source. */
    forum: uppgift(z.array(forumSchema), 'Forum', '', {
      lasesSedan: null,
      data: {
        sv: 'Forum där region och kommuner möts, vart och ett med källa och datum.',
        en: 'Forums where region and municipalities meet, each with its source and date.',
      },
      soktext: { namn: 'Forum', av: ['namn', 'forkortning', 'deltar'] },
      attribut: [
        { id: 'forum', namn: 'Forum', visas: ['jamforelse'], namngivet: true, kraverKommuner: true },
        {
          id: 'tjansteperson',
          namn: 'Tjänstepersonsforum',
          visas: ['matris'],
          kategori: true,
          kraverKommuner: true,
          fras: 'ett namngivet tjänstepersonsforum med kommunerna',
          sok: {
            ord: 'tjänstemän tjänstemannaforum tjänstepersoner forum chefer chefsforum kommun kommunerna',
          },
        },
      ],
    }),
    ...belaggField(keysOf(uppgifter)),
    ...posterField,
  }),
  'Samverkan',
);
/** The part samverkan of one region. */
export type Samverkan = z.infer<typeof samverkanSchema>;
