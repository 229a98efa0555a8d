import { z } from 'astro/zod';
import { kallhanvisningSchema } from '../kalla.ts';

/** One answer to one survey question. A lost number is `null`; it is never worked out from the others. */
const enkatsvarSchema = z.strictObject({
  /** The answer exactly as in the survey. */
  namn: z.string().min(3),
  /** How many gave it; `null` = the number is missing in the text that was read. */
  antal: z.int().min(0).nullable(),
  /** The share in percent that the source itself prints; `null` = it prints none. */
  andel: z.number().min(0).max(100).nullable(),
});
/** One answer to one survey question. */
export type Enkatsvar = z.infer<typeof enkatsvarSchema>;

/** One survey question. Its answers go from the lowest step of the scale to the highest, and end with "vet ej". */
const enkatfragaSchema = z.strictObject({
  /** The survey's own number: `4.1`. */
  id: z.string().regex(/^\d+\.\d$/, 'frågans nummer'),
  /** Short name, ours. */
  kort: z.string().min(3).max(30),
  /** Exactly as asked. */
  fraga: z.string().endsWith('?'),
  /** `instammande` = from not at all to very much; `riktvarde` = from under a reference value to far over it. */
  skala: z.enum(['instammande', 'riktvarde']),
  svar: z.array(enkatsvarSchema).length(6),
  /** What is lost or does not add up, or `null`. */
  not: z.string().nullable(),
});
/** One survey question with its answers. */
export type Enkatfraga = z.infer<typeof enkatfragaSchema>;

/** A survey, in `enkat.yaml`. */
export const enkatSchema = z.strictObject({
  kalla: kallhanvisningSchema,
  namn: z.string().min(5),
  /** When it was made: `oktober 2024`. */
  tid: z.string().min(4),
  /** How many were asked. */
  utskick: z.int().positive(),
  /** How many answered. */
  svarande: z.int().positive(),
  /** What a reader must know of who answered. */
  not: z.string(),
  fragor: z.array(enkatfragaSchema).min(1),
});
/** A survey. */
export type Enkat = z.infer<typeof enkatSchema>;
