import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { temaIdSchema } from './tema.ts';

/** What a region says of what the atlas says. */
export const regionsvarSlag = {
  bekraftad: { namn: 'Bekräftat av regionen', betydelse: 'Regionen säger att uppgiften stämmer.' },
  invander: {
    namn: 'Regionen invänder',
    betydelse: 'Regionen säger att uppgiften inte stämmer, och hänvisar till en källa.',
  },
  kompletterar: {
    namn: 'Kompletterat av regionen',
    betydelse: 'Regionen lägger till något, och hänvisar till en källa.',
  },
} as const;
const slagIds = Object.keys(regionsvarSlag) as [keyof typeof regionsvarSlag, ...(keyof typeof regionsvarSlag)[]];

/** A source that a region names in its answer. */
export const svarskallaSchema = z.strictObject({
  titel: z.string().min(2),
  utgivare: z.string().min(2),
  /** Its address; `null` when it is not on the web. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
});

/** One answer of a region: about one cell, or about the whole region where `tema` is `null`. */
export const regionsvarSchema = z
  .strictObject({
    /** The edition that it is about. */
    utgava: z.string().min(1),
    /** The theme whose cell it is about; `null` for the region as a whole. */
    tema: temaIdSchema.nullable(),
    /** `bekraftad`, `invander` or `kompletterar`. */
    slag: z.enum(slagIds),
    /** The office that answers, never a person's name: `Hälso- och sjukvårdsförvaltningen`. */
    av: z.string().min(3),
    /** The day of the answer. */
    datum: dagSchema,
    /** What it says, in its own words or ours; `null` for a bare confirmation. */
    text: z.string().min(5).nullable(),
    /** What it refers to; only a confirmation may be without. */
    kalla: svarskallaSchema.nullable(),
  })
  .refine(({ slag, text, kalla }) => slag === 'bekraftad' || (text !== null && kalla !== null), 'svar-utan-kalla');
/** One answer of a region. */
export type Regionsvar = z.infer<typeof regionsvarSchema>;

/** The whole of `content/regioner/<region>/svar.yaml`. */
export const regionsvarFilSchema = z.strictObject({
  /** The day the region was asked; `null` until it has been. */
  tillfragad: dagSchema.nullable(),
  svar: z.array(regionsvarSchema),
});
/** What a region has answered, and when it was asked. */
export type RegionsvarFil = z.infer<typeof regionsvarFilSchema>;
