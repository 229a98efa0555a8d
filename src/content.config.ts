import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { ZodType } from 'astro/zod';
import { malbildSchema } from './schema/malbild.ts';
import { organisationSchema } from './schema/organisation.ts';
import { prioriteringarSchema } from './schema/prioriteringar.ts';
import { samverkanSchema } from './schema/samverkan.ts';
import { temasidaSchema } from './schema/tema.ts';
import { bedomningarSchema } from './schema/bedomning.ts';
import type { DelId } from './schema/del.ts';

/** One part of every region; the id is the region's folder. */
const del = <S extends ZodType>(id: DelId, schema: S) =>
  defineCollection({
    loader: glob({
      base: './content/regioner',
      pattern: `*/${id}.mdx`,
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema,
  });

export const collections = {
  malbild: del('malbild', malbildSchema),
  organisation: del('organisation', organisationSchema),
  prioriteringar: del('prioriteringar', prioriteringarSchema),
  samverkan: del('samverkan', samverkanSchema),
  bedomningar: defineCollection({
    loader: glob({
      base: './content/regioner',
      pattern: '*/bedomningar.yaml',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
    schema: bedomningarSchema,
  }),
  teman: defineCollection({ loader: glob({ base: './content/teman', pattern: '*.mdx' }), schema: temasidaSchema }),
};
