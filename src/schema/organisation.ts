import { z } from 'astro/zod';
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

/** Front matter of `organisation.mdx`. */
export const organisationSchema = falt(
  z.strictObject({
    ...delFields,
    /** `program`, `linje`, `program-och-linje`, `projekt`, `projekt-och-linje`, `gemensam`, `oklart`; `null` while the part is not read. */
    styrform: falt(
      valSchema(styrformer).nullable(),
      'Styrform',
      'Hur arbetet styrs. Lämna tomt om delen inte är läst.',
    ),
    /** Who leads the work according to the source: `hälso- och sjukvårdsdirektören`; `null` when not said. */
    ledsAv: falt(z.string().min(3).nullable(), 'Leds av', 'Vem som leder arbetet enligt källan.'),
    /** Named functions: `[samordnare, medicinsk digitaliseringschef]`. */
    roller: falt(z.array(z.string().min(3)), 'Roller', 'Namngivna funktioner, aldrig personer.'),
    /** Whether municipalities sit in the steering: `true`, `false`, `null` when not said, or `ej-tillampligt`. */
    styrgruppMedKommuner: falt(jaNejSchema, 'Kommuner i styrningen', 'Nej bara när källan säger nej.'),
    /** Steering groups, programme offices, councils: `[programkontor]`. */
    organ: falt(z.array(z.string().min(3)), 'Organ', 'Styrgrupper, programkontor och råd.'),
    ...belaggField(['styrform', 'ledsAv', 'roller', 'styrgruppMedKommuner', 'organ']),
    ...posterField,
  }),
  'Organisation',
);
/** The part organisation of one region. */
export type Organisation = z.infer<typeof organisationSchema>;
