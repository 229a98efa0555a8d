import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { belaggField, delFields } from './del.ts';
import { posterField } from './post.ts';
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
export const forumSchema = z.strictObject({
  /** The name as the source spells and inflects it: `Länssamverkan kring vård och omsorg`. */
  namn: z.string().min(2),
  /** Its abbreviation: `LSVO`; `null` when there is none. */
  forkortning: z.string().min(2).nullable(),
  /** `politisk`, `tjansteperson`, `lokal`, `brukare`; `null` when the source does not say. */
  niva: z.enum(keysOf(forumNivaer)).nullable(),
  /** Who takes part, in our own words; `null` when not said. */
  deltar: z.string().min(3).nullable(),
  /** What it does, in our own words; `null` when not said. */
  uppgift: z.string().min(3).nullable(),
  /** Source and section: no forum without one. */
  kalla: kallhanvisningSchema,
  /** When this was true: `2020`; `null` when the source gives no date. */
  per: datumSchema.nullable(),
});
/** A forum for collaboration. */
export type Forum = z.infer<typeof forumSchema>;

/** Front matter of `samverkan.mdx`. */
export const samverkanSchema = z.strictObject({
  ...delFields,
  /** Whether region and municipalities meet politically: `true`, `false`, `null` when not said, or `ej-tillampligt`. */
  politiskSamverkan: jaNejSchema,
  /** The forums in the order of the source. */
  forum: z.array(forumSchema),
  ...belaggField(['politiskSamverkan']),
  ...posterField,
});
/** The part samverkan of one region. */
export type Samverkan = z.infer<typeof samverkanSchema>;
