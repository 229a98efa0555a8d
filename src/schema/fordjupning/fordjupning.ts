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

/**
 * The files of a region in depth and their shapes: `content/fordjupning/<region>/<key>.yaml`. Each action plan has an
 * `initiativ-<år>.yaml` and may have a `stycken-<år>.yaml`; `<key>-<år>` has the shape of `<key>`.
 */
export const fordjupningFiler = {
  dokument: z.array(dokumentSchema).min(1),
  poster: z.array(senPostSchema),
  malbild: fordjupadMalbildSchema,
  forandringar: z.array(forandringSchema),
  roster: z.array(rostSchema),
  loften: z.array(inriktningSchema),
  indikatorer: z.array(indikatorSchema),
  matt: z.array(mattSchema),
  initiativ: initiativPlanSchema,
  stycken: styckenSchema,
  komplexitet: komplexitetSchema,
  natverk: natverkSchema,
  revisionsfragor: z.array(revisionsfragaSchema),
  rekommendationer: rekommendationerSchema,
  enkat: enkatSchema,
  exempel: z.array(gottExempelSchema),
  trad: tradSchema,
} as const;

/** Files that come one a plan, `initiativ-2022.yaml`, and become a list in order of time. */
export const perPlan: readonly string[] = ['initiativ', 'stycken'];

const f = fordjupningFiler;

/** A region in depth from all its files. Only `dokument` and `poster` must be there; a region without a survey has no `enkat`. */
export const fordjupningSchema = z.strictObject({
  dokument: f.dokument,
  poster: f.poster,
  malbild: f.malbild.nullable().default(null),
  forandringar: f.forandringar.default([]),
  roster: f.roster.default([]),
  loften: f.loften.default([]),
  indikatorer: f.indikatorer.default([]),
  matt: f.matt.default([]),
  /** One a plan, in order of time. */
  initiativ: z.array(f.initiativ).default([]),
  /** One a plan, in order of time. */
  stycken: z.array(f.stycken).default([]),
  komplexitet: f.komplexitet.nullable().default(null),
  natverk: f.natverk.nullable().default(null),
  revisionsfragor: f.revisionsfragor.default([]),
  rekommendationer: f.rekommendationer.nullable().default(null),
  enkat: f.enkat.nullable().default(null),
  exempel: f.exempel.default([]),
  trad: f.trad.nullable().default(null),
});

/** All that is known of a region in depth. */
export interface Fordjupning extends Omit<z.infer<typeof fordjupningSchema>, 'poster'> {
  readonly region: RegionId;
  /** Posts from the later sources, in the order of the documents. */
  readonly poster: readonly Post[];
}
