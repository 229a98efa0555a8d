import { z } from 'astro/zod';

/** How a plan says that the work is to be done, one heading at a time, in `stycken-<år>.yaml`. */
export const styckenSchema = z.strictObject({
  /** Id of the document. */
  dokument: z.string().min(2),
  stycken: z.array(
    z.strictObject({
      id: z.string().min(2),
      rubrik: z.string().min(3),
      /** In our own words. */
      text: z.string().min(10),
      /** Whether the points are steps in a sequence. */
      ordnad: z.boolean(),
      /** `namn` exactly as in the plan, `null` when the point has none; `text` in our own words. */
      punkter: z.array(z.strictObject({ namn: z.string().nullable(), text: z.string().nullable() })),
      avsnitt: z.string().min(2),
    }),
  ),
});
/** One heading of a plan with its points. */
export type Stycke = z.infer<typeof styckenSchema>['stycken'][number];

/** What a plan asks of leaders and staff by how hard an initiative is, in `komplexitet.yaml`. */
export const komplexitetSchema = z.strictObject({
  kalla: z.strictObject({ id: z.string(), avsnitt: z.string() }),
  kallaMedarbetare: z.strictObject({ id: z.string(), avsnitt: z.string() }),
  text: z.string().min(20),
  /** The plan's own names of the levels, lightest first. */
  nivaer: z.array(
    z.strictObject({ namn: z.string(), ledare: z.array(z.string()).min(1), medarbetare: z.array(z.string()).min(1) }),
  ),
  /** What is uncertain in the text that was read. */
  not: z.string().nullable(),
});

/** Networks and support functions that a plan lists by name, in `natverk.yaml`. */
export const natverkSchema = z.strictObject({
  kalla: z.strictObject({ id: z.string(), avsnitt: z.string() }),
  natverk: z.array(z.string().min(2)).min(1),
  stod: z.array(z.string().min(2)).min(1),
});
