import { z } from 'astro/zod';
import { datumSchema } from './datum.ts';
import { huvudmanSchema } from './huvudman.ts';
import { kallhanvisningSchema } from './kalla.ts';
import { malgruppSchema } from './malgrupp.ts';
import { nivaSchema } from './niva.ts';
import { temaIdSchema } from './tema.ts';
import type { DelId } from './del.ts';
import type { RegionId } from './vokabular.ts';

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** The atom: one initiative, priority, structure or aim that one source states about one region. */
export const postSchema = z.strictObject({
  /** `<region>/<slug>`, never reused or renamed: `blekinge/mobil-narsjukvard`. */
  id: z.string().regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'post-id'),
  /** Two to seven words: `Mobil närsjukvård för äldre`. */
  titel: z.string().min(3).max(90),
  /** One to three sentences in our own words. */
  text: z.string().min(15).max(700),
  /** Every theme whose scope the source explicitly supports: `[mobila-team, aldre]`; `[]` when there is none. */
  teman: z.array(temaIdSchema).refine(isUnique, 'upprepad'),
  /** How far it has come: `pagaende`. */
  niva: nivaSchema,
  /** Who is responsible: `region`, `kommun` or `gemensam`. */
  huvudman: huvudmanSchema,
  /** Groups the source says it is for: `[aldre]`; `[]` when it says none. */
  malgrupper: z.array(malgruppSchema).refine(isUnique, 'upprepad'),
  /** The region's own terms, verbatim as names: `[mobil närsjukvård, läkarbil]`. */
  begrepp: z.array(z.string().min(2)).refine(isUnique, 'upprepad'),
  /** Source and section. */
  kalla: kallhanvisningSchema,
  /** The date or year the statement was true: `2020`. */
  per: datumSchema,
});

/** A post with its place: the region's folder and the part's file. */
export type Post = z.infer<typeof postSchema> & { readonly region: RegionId; readonly del: DelId };
