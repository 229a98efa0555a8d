import { z } from 'astro/zod';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
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
export const organisationSchema = z.strictObject({
  ...delFields,
  /** `program`, `linje`, `program-och-linje`, `projekt`, `projekt-och-linje`, `gemensam`, `oklart`; `null` while the part is not read. */
  styrform: z.enum(styrformIds).nullable(),
  /** Who leads the work according to the source: `hälso- och sjukvårdsdirektören`; `null` when not said. */
  ledsAv: z.string().min(3).nullable(),
  /** Named functions: `[samordnare, medicinsk digitaliseringschef]`. */
  roller: z.array(z.string().min(3)),
  /** Whether municipalities sit in the steering: `true`, `false`, `null` when not said, or `ej-tillampligt`. */
  styrgruppMedKommuner: jaNejSchema,
  /** Steering groups, programme offices, councils: `[programkontor]`. */
  organ: z.array(z.string().min(3)),
  ...belaggField(['styrform', 'ledsAv', 'roller', 'styrgruppMedKommuner', 'organ']),
  ...posterField,
});
/** The part organisation of one region. */
export type Organisation = z.infer<typeof organisationSchema>;
