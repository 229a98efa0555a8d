import { z } from 'astro/zod';
import { keysOf } from '../vokabular.ts';

/** What a later plan does with an initiative. */
export const planLagen = {
  initiativ: {
    namn: 'Pågående initiativ',
    betydelse: 'Hela initiativet eller en del av det pågår i verksamhetsplanen.',
  },
  forstudie: { namn: 'Förstudie', betydelse: 'Initiativet, eller en del av det, har blivit en förstudie.' },
  text: { namn: 'Tas upp i texten', betydelse: 'Planen skriver om saken, men inte som initiativ eller förstudie.' },
  'namns-inte': { namn: 'Nämns inte', betydelse: 'Planen nämner det inte. Det betyder inte att det är nedlagt.' },
} as const;
/** Id of what a later plan does with an initiative. */
export type PlanLage = keyof typeof planLagen;

/** What the audit says of an initiative. */
export const granskningLagen = { namns: 'Tas upp', 'namns-inte': 'Nämns inte' } as const;

/** `null` where the region has no audit among its documents: then nothing is said of what an audit leaves out. */
const granskningSchema = z
  .strictObject({
    lage: z.enum(keysOf(granskningLagen)),
    text: z.string().nullable(),
    avsnitt: z.string().nullable(),
    /** The audit questions under which it comes up. */
    fragor: z.array(z.string()),
  })
  .nullable();

const initiativTradSchema = z.strictObject({
  /** Id of the initiative in the first plan. */
  initiativ: z.string(),
  /** Where it goes in the later plan: `namn` = same name in both, `innehall` = same thing, other name (our reading). */
  vidare: z.array(z.strictObject({ till: z.string(), koppling: z.enum(['namn', 'innehall']) })),
  plan: z.strictObject({
    lage: z.enum(keysOf(planLagen)),
    text: z.string().nullable(),
    avsnitt: z.string().nullable(),
  }),
  granskning: granskningSchema,
});

/** The thread through the documents, in `trad.yaml`. The links are the atlas's reading. */
export const tradSchema = z.strictObject({
  initiativ: z.array(initiativTradSchema).min(1),
  /** Initiatives of the later plan that no earlier one leads to. */
  nya: z.array(z.strictObject({ initiativ: z.string(), granskning: granskningSchema })),
  /** Every promise with the audit questions that touch it, and why; `[]` when none does. */
  loften: z.array(
    z.strictObject({
      lofte: z.string(),
      fragor: z.array(z.strictObject({ fraga: z.string(), skal: z.string().min(10) })),
    }),
  ),
});
/** The thread through the documents. */
export type Trad = z.infer<typeof tradSchema>;
