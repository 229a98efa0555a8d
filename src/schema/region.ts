import { z } from 'astro/zod';

/** One region in `content/regioner.json`; the key is its id. */
export const regionSchema = z.strictObject({
  /** The name it uses itself: `Region Blekinge`, `Västra Götalandsregionen`. */
  namn: z.string().min(3),
  /** Short name for maps, tables and buttons: `Blekinge`, `Västra Götaland`. */
  kortnamn: z.string().min(3),
  /** SCB's county code, two digits: `10`. */
  lanskod: z.string().regex(/^\d{2}$/),
  /** The county: `Blekinge län`. */
  lan: z.string(),
  /** Number of municipalities: `5`. */
  antalKommuner: z.int().min(1),
  /** Residents 31 December 2023 according to SCB, in whole thousands: `158`. Shown with "cirka". */
  befolkningTusental: z.int().min(1),
  /** The samverkansregion it belongs to; Halland belongs to two. */
  sjukvardsregion: z.array(z.string()).min(1),
});

/** A region as it stands in the vocabulary. */
export type Region = z.infer<typeof regionSchema>;
