import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { malbildLageIds } from './malbild.ts';
import { kallaIds } from './vokabular.ts';

const belagg = {
  /** When this was known to be true; `null` when the source gives no date. */
  per: datumSchema.nullable(),
  /** The event that says so, e.g. `dalarna/h-gemensam-strategi-antagen`; `null` when `kalla` says it. */
  handelse: z.string().nullable(),
  /** A source document that says so; `null` when an event does. */
  kalla: z.enum(kallaIds).nullable(),
};
const hasBelagg = (value: { handelse: string | null; kalla: string | null }): boolean =>
  (value.handelse === null) !== (value.kalla === null);
const belaggFel = 'Ange antingen handelse eller kalla, inte båda.';

/**
 * `content/regioner/<region>/senast.yaml`: the latest known state of three attributes, from events alone or from a
 * later source document. `null` = nothing later than 2020 has been found. It never changes what held in 2020.
 */
export const senastSchema = z.strictObject({
  gemensamMalbild: z
    .strictObject({
      /** How far the joint målbild has come, the same words as for 2020. */
      varde: z.enum(malbildLageIds),
      /** Its exact name; `null` when it has none. */
      namn: z.string().min(3).nullable(),
      /** What a reader must know to read the status right, or `null`. */
      not: z.string().min(10).nullable(),
      ...belagg,
    })
    .refine(hasBelagg, belaggFel)
    .nullable(),
  /** Exact name of the strategy, plan or roadmap in force. */
  strategi: z
    .strictObject({ varde: z.string().min(3), ...belagg })
    .refine(hasBelagg, belaggFel)
    .nullable(),
  /** The year it aims at. */
  malar: z
    .strictObject({ varde: z.int().min(2020).max(2050), ...belagg })
    .refine(hasBelagg, belaggFel)
    .nullable(),
});
/** The latest known attributes of one region. */
export type Senast = z.infer<typeof senastSchema>;
