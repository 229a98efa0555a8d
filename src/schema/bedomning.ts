import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { falt, valSchema } from './falt.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { temaIdSchema } from './tema.ts';

/** A judgement on one theme that no post carries; an item of `content/regioner/<region>/bedomningar.yaml`. */
export const bedomningSchema = falt(
  z.strictObject({
    tema: falt(temaIdSchema, 'Tema'),
    /** `delvis` touched but not squarely · `nej` a source says it is not so · `ej-tillampligt` it cannot apply. */
    svar: falt(
      valSchema({ delvis: 'Delvis', nej: 'Nej', 'ej-tillampligt': 'Gäller inte här' }),
      'Svar',
      'Nej bara när källan säger nej. Att den inte nämner temat är inget nej.',
    ),
    /** What is missing, or why: one sentence in our own words. */
    not: falt(z.string().min(10), 'Not', 'Vad som saknas, eller varför: en mening med egna ord.', { form: 'lang' }),
    kalla: falt(kallhanvisningSchema, 'Källa'),
    /** When this was true: `2020`; `null` when the source has no date. */
    per: falt(datumSchema.nullable(), 'När det gällde', 'År, månad eller dag. Lämna tomt om källan är odaterad.'),
  }),
  'Bedömning',
);
/** A judgement on a theme. */
export type Bedomning = z.infer<typeof bedomningSchema>;

/** The whole of `bedomningar.yaml`. */
export const bedomningarSchema = falt(
  z.strictObject({ bedomningar: falt(z.array(bedomningSchema), 'Bedömningar') }),
  'Bedömningar',
);
