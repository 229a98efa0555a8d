import { z } from 'astro/zod';
import { kallhanvisningSchema } from '../kalla.ts';

/** One document of a region in depth, in `dokument.yaml`. */
export const dokumentSchema = z.strictObject({
  /** Also the page's address: `handlingsplan-2022`. */
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'dokument-id'),
  /** The source it is, a key in the folder's `kallor.json`, or in `content/kallor.json`. */
  kalla: z.string().min(2),
  /** What its page shows: `strategi`, `handlingsplan` or `granskning`. */
  sort: z.enum(['strategi', 'handlingsplan', 'granskning']),
  /** Name in menus: `Handlingsplan 2022`. */
  kort: z.string().min(3).max(40),
  /** The page's heading: `Handlingsplanen 2022: metod och initiativ`. */
  rubrik: z.string().min(5).max(90),
  /** The question that the document answers in the story: `Hur ska det gå till?` */
  fraga: z.string().endsWith('?'),
  /** The answer in two sentences, first on the page. */
  svar: z.string().min(20).max(400),
  /** Who decided it, and when. */
  beslut: z.string().min(10),
  /** Where the decision is told. */
  beslutKalla: kallhanvisningSchema,
  /** What is missing in the text that was read. */
  saknas: z.array(z.string().min(10)),
});
/** One document of a region in depth. */
export type Dokument = z.infer<typeof dokumentSchema>;
