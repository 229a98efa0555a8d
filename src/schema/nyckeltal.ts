import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { handelseKallaSchema } from './handelse.ts';
import { temaIdSchema } from './tema.ts';
import { regionIds } from './vokabular.ts';

const regionIdSchema = z.enum(regionIds);

/** One key figure in `content/nyckeltal.yaml`. A gap stays a gap, with its reason. */
export const nyckeltalSchema = z.strictObject({
  /** `fast-lakarkontakt-2022`, never reused. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What is measured: `Andel invånare med fast läkarkontakt i primärvården`. */
  namn: z.string().min(5),
  /** The theme it belongs to. */
  tema: temaIdSchema,
  /** `procent`, `årsarbetare per 1 000 invånare`. */
  enhet: z.string().min(2),
  /** The day or year the figure is for. */
  per: datumSchema,
  /** The values that the source gives, by region. */
  varden: z.partialRecord(regionIdSchema, z.number()),
  /** Regions that the source says did not report. */
  ejRedovisat: z.array(regionIdSchema),
  /** What the source lets us say of all other regions: `{ fran: 19, till: 77 }`; `null` when nothing. */
  ovriga: z.strictObject({ fran: z.number(), till: z.number() }).nullable(),
  /** A target that the source names, or `null`. */
  mal: z.strictObject({ varde: z.number(), text: z.string().min(5) }).nullable(),
  /** Whether the figure is older than the baseline of 2020. */
  foreBaslinjen: z.boolean(),
  /** What a reader must know to read it right. */
  not: z.string().min(10),
  kalla: handelseKallaSchema,
});
/** A key figure as the file gives it. */
export type Nyckeltal = z.infer<typeof nyckeltalSchema>;
