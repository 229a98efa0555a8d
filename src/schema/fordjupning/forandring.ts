import { z } from 'astro/zod';
import { kallhanvisningSchema } from '../kalla.ts';

/** A value with its year; `null` = the source gives no year. */
const punktSchema = z.strictObject({ ar: z.int().min(1990).max(2100).nullable(), varde: z.number() });

/** One figure that explains why the shift is needed, in `forandringar.yaml`: from a value to a forecast. */
export const forandringSchema = z.strictObject({
  id: z.string().min(2),
  /** What is counted: `Invånare i länet`. */
  namn: z.string().min(3),
  /** The unit: `personer`. */
  enhet: z.string().min(2),
  fran: punktSchema,
  till: punktSchema,
  /** What a reader must know to read the figures right, or `null`. */
  not: z.string().nullable(),
  kalla: kallhanvisningSchema,
});
/** One figure that explains why the shift is needed. */
export type Forandring = z.infer<typeof forandringSchema>;
