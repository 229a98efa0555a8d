import { z } from 'astro/zod';
import { keysOf } from '../vokabular.ts';

/** What the audit says about an indicator of the strategy. */
export const spar = {
  namngiven: { namn: 'Nämns', betydelse: 'Granskningen tar upp samma mått.' },
  narliggande: {
    namn: 'Liknande mått',
    betydelse: 'Granskningen tar upp ett mått som liknar indikatorn men inte är det.',
  },
  'inte-namnd': { namn: 'Följs inte upp', betydelse: 'Granskningen säger inget om hur det har gått.' },
} as const;

/** One indicator of the strategy, in `indikatorer.yaml`. It belongs to a direction, not to a single promise. */
export const indikatorSchema = z.strictObject({
  /** Direction and letter: `2b`. */
  id: z.string().regex(/^\d[a-z]$/, 'indikatorns nummer'),
  /** Id of the direction. */
  inriktning: z.string().min(2),
  /** Exactly as the strategy spells it. */
  namn: z.string().min(5),
  /** What the audit says of it; `null` where the region has no audit among its documents. */
  granskning: z
    .strictObject({
      spar: z.enum(keysOf(spar)),
      text: z.string().min(5),
      avsnitt: z.string().min(2),
    })
    .nullable(),
});
/** One indicator of the strategy. */
export type Indikator = z.infer<typeof indikatorSchema>;
