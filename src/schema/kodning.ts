import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { svarSchema } from './svar.ts';
import { temaIdSchema } from './tema.ts';
import { regionIds } from './vokabular.ts';

const attributlasningSchema = z
  .strictObject({ celler: z.int().positive(), overens: z.int().nonnegative() })
  .refine(({ celler, overens }) => overens <= celler, 'overens');

/**
 * What a second reader read: the sources' own text, the texts of the posts and events that the first wrote, or those texts
 * where the first reader, too, was another than who wrote them and read nothing else.
 */
export const andraLaste = ['kallan', 'texterna', 'bada-texterna'] as const;

/** Per region the themes that each reader saw explicit support for. */
const lasningarSchema = z.partialRecord(
  z.enum(regionIds),
  z.strictObject({ forsta: z.array(temaIdSchema), andra: z.array(temaIdSchema) }),
);
/** The cells where two readers differed, how each was settled, and why. */
const utjamnadeSchema = z.array(
  z.strictObject({ region: z.enum(regionIds), tema: temaIdSchema, utfall: svarSchema, skal: z.string().min(10) }),
);

/** The coding of one edition: what two readers found, neither seeing the other's coding, before they were settled. */
export const kodningSchema = z.strictObject({
  /** The edition that was coded: `2020`. */
  utgava: z.coerce.string(),
  /** The day of the coding. */
  datum: dagSchema,
  /** What the second reader read: `kallan` unless said. */
  andraLaste: z.enum(andraLaste).default('kallan'),
  /** The themes that they looked for; agreement is counted over these and no others. */
  teman: z.array(temaIdSchema),
  lasningar: lasningarSchema,
  utjamnade: utjamnadeSchema,
  /**
   * How often two readings once more agreed on an attribute before their differences were settled, by its name: of how
   * many regions, or of how many posts for `slag`. Both are readings by a language model that saw the earlier coding.
   */
  attributlasning: z.record(z.string().min(3), attributlasningSchema).optional(),
  /** What a later change of the codebook, or a reading once more, changed in the settled coding, and why. */
  andrade: z.array(
    z.strictObject({
      /** The region, and the theme, attribute or post that changed. */
      region: z.enum(regionIds),
      /** `svar`, or the name of the attribute or key: `styrform`, `niva`. */
      falt: z.string().min(3),
      /** The theme or post it is about; `null` for an attribute of the region. */
      galler: z.string().nullable(),
      fran: z.string().nullable(),
      till: z.string().nullable(),
      skal: z.string().min(10),
    }),
  ),
  /** Every post held against its stored page or document by another reader: how many held, were mended, or were not found. */
  omlasning: z
    .strictObject({
      datum: dagSchema,
      poster: z.int().positive(),
      stodda: z.int().nonnegative(),
      rattade: z.int().nonnegative(),
      ejFunna: z.int().nonnegative(),
    })
    .refine(({ poster, stodda, rattade, ejFunna }) => stodda + rattade + ejFunna === poster, 'summan')
    .optional(),
  /** Rounds before this one, oldest first: what they showed sharpened the codebook, and other readers read again. */
  tidigare: z
    .array(
      z.strictObject({
        datum: dagSchema,
        andraLaste: z.enum(andraLaste),
        lasningar: lasningarSchema,
        utjamnade: utjamnadeSchema,
      }),
    )
    .default([]),
});
/** The whole of `content/kodning.yaml`: one coding an edition. */
export const kodningarSchema = z.array(kodningSchema);
/** The double coding of one source. */
export type Kodning = z.infer<typeof kodningSchema>;
