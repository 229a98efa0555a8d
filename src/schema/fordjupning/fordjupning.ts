import { z } from 'astro/zod';
import type { Post } from '../post.ts';
import type { RegionId } from '../vokabular.ts';
import { dokumentSchema } from './dokument.ts';
import { enkatSchema } from './enkat.ts';
import { gottExempelSchema } from './exempel.ts';
import { forandringSchema } from './forandring.ts';
import { indikatorSchema } from './indikator.ts';
import { initiativPlanSchema } from './initiativ.ts';
import { inriktningSchema } from './lofte.ts';
import { fordjupadMalbildSchema } from './malbild.ts';
import { mattSchema } from './matt.ts';
import { rekommendationerSchema } from './rekommendation.ts';
import { revisionsfragaSchema } from './revisionsfraga.ts';
import { rostSchema } from './rost.ts';
import { senPostSchema } from './sen-post.ts';
import { komplexitetSchema, natverkSchema, styckenSchema } from './stycke.ts';
import { tradSchema } from './trad.ts';

const listOf = <S extends z.ZodType>(schema: S) => z.array(schema).default([]);
const ifAny = <S extends z.ZodType>(schema: S) => schema.nullable().default(null);

/**
 * The files of a region in depth: `content/fordjupning/<region>/<key>.yaml`. Only `dokument` and `poster` must be
 * there; a region without a survey has no `enkat.yaml`. Each action plan has an `initiativ-<år>.yaml` and may have a
 * `stycken-<år>.yaml`.
 */
export const fordjupningSchema = z.strictObject({
  dokument: z.array(dokumentSchema).min(1),
  malbild: ifAny(fordjupadMalbildSchema),
  forandringar: listOf(forandringSchema),
  roster: listOf(rostSchema),
  loften: listOf(inriktningSchema),
  indikatorer: listOf(indikatorSchema),
  matt: listOf(mattSchema),
  /** One a plan, in order of time. */
  initiativ: listOf(initiativPlanSchema),
  /** One a plan, in order of time. */
  stycken: listOf(styckenSchema),
  komplexitet: ifAny(komplexitetSchema),
  natverk: ifAny(natverkSchema),
  revisionsfragor: listOf(revisionsfragaSchema),
  rekommendationer: ifAny(rekommendationerSchema),
  enkat: ifAny(enkatSchema),
  exempel: listOf(gottExempelSchema),
  trad: ifAny(tradSchema),
  poster: z.array(senPostSchema),
});

/** All that is known of a region in depth. */
export interface Fordjupning extends Omit<z.infer<typeof fordjupningSchema>, 'poster'> {
  readonly region: RegionId;
  /** Posts from the later sources, in the order of the documents. */
  readonly poster: readonly Post[];
}
