import { z } from 'astro/zod';
import { temaIdSchema } from './tema.ts';
import { keysOf, regionIds } from './vokabular.ts';

/** The four steps from intention to judgement, in order. None is better than another. */
export const uppfoljningsled = {
  plan: { namn: 'Plan', betydelse: 'En strategi, målbild eller färdplan för omställningen.' },
  atgarder: { namn: 'Åtgärder', betydelse: 'En handlingsplan, genomförandeplan eller färdplan med aktiviteter.' },
  uppfoljning: { namn: 'Uppföljning', betydelse: 'Någon har följt upp omställningen eller planen.' },
  granskning: { namn: 'Granskning', betydelse: 'Revisorer har granskat arbetet med omställningen.' },
} as const;
/** Ids of the steps, in order. */
export const ledIds = keysOf(uppfoljningsled);
/** Id of a step, e.g. `granskning`. */
export type LedId = (typeof ledIds)[number];

/** How far what was found has come. */
export const fyndlagen = { finns: 'Finns', pagar: 'Sker löpande', planerad: 'Planerad' } as const;

/** Which searches in `sokt.yaml` looked for a step. */
const sokregelSchema = z.strictObject({
  /** A search for any of these themes did. */
  teman: z.array(temaIdSchema),
  /** A search for any of these attributes did. */
  attribut: z.array(z.string().min(2)),
  /** Words that hold one of these, and one of those in `om`, did: `[handlingsplan]`. */
  ord: z.array(z.string().min(3)),
  /** What the words must be about: `[nära vård]`. */
  om: z.array(z.string().min(3)),
});
/** Which searches looked for a step. */
export type Sokregel = z.infer<typeof sokregelSchema>;

/** One thing that was found about one step in one region; an item of `fynd`. */
export const uppfoljningsfyndSchema = z.strictObject({
  region: z.enum(regionIds),
  /** `plan`, `atgarder`, `uppfoljning` or `granskning`. */
  led: z.enum(ledIds),
  /** `finns` · `pagar` goes on all the time · `planerad` is to be done, so it is not counted as found. */
  lage: z.enum(keysOf(fyndlagen)),
  /** What the id names: `post`, `handelse` or `kalla`. */
  slag: z.enum(['post', 'handelse', 'kalla']),
  /** Id of a post or an event of the region, or of a source: `halland/h-strategin-uppfoljning-2021`. */
  id: z.string().min(3),
});
/** One thing that was found about one step in one region. */
export type Uppfoljningsfynd = z.infer<typeof uppfoljningsfyndSchema>;

/** The whole of `content/uppfoljning.yaml`. */
export const uppfoljningSchema = z.strictObject({
  /** Which searches looked for each step. */
  sokt: z.strictObject({
    plan: sokregelSchema,
    atgarder: sokregelSchema,
    uppfoljning: sokregelSchema,
    granskning: sokregelSchema,
  }),
  fynd: z.array(uppfoljningsfyndSchema),
});
/** The whole of `content/uppfoljning.yaml`. */
export type Uppfoljningsfil = z.infer<typeof uppfoljningSchema>;
