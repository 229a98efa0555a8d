import { z } from 'astro/zod';

/** Who answers for the atlas: `content/utgivare.yaml`. `null` until it is decided. */
export const utgivareSchema = z.strictObject({
  /** Name of the publisher; `null` shows "ännu inte utsedd". */
  namn: z.string().min(2).nullable(),
  /** Mail address for reports of errors, or `null`. */
  epost: z.email().nullable(),
  /** Page where errors can be reported, or `null`. */
  arendeadress: z.url({ protocol: /^https?$/ }).nullable(),
});
/** The publisher. */
export type Utgivare = z.infer<typeof utgivareSchema>;
