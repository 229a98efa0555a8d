import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { ZodType } from 'astro/zod';
import { malbildSchema } from './schema/malbild.ts';
import { organisationSchema } from './schema/organisation.ts';
import { prioriteringarSchema } from './schema/prioriteringar.ts';
import { samverkanSchema } from './schema/samverkan.ts';
import { temasidaSchema } from './schema/tema.ts';
import { bedomningarSchema } from './schema/bedomning.ts';
import { handelserSchema, nationellaHandelserSchema } from './schema/handelse.ts';
import { mattstockarSchema } from './schema/mattstock.ts';
import { nyckeltalSchema } from './schema/nyckeltal.ts';
import { soktFilSchema } from './schema/sokt.ts';
import { fordjupningTextSchema } from './schema/fordjupning/text.ts';
import type { DelId } from './schema/del.ts';

/** One file of a region, or of a region in an edition; the id is `<region>` or `<utgava>/<region>`. */
const regionfil = <S extends ZodType>(fil: string, schema: S) =>
  defineCollection({
    loader: glob({
      base: './content/regioner',
      pattern: fil,
      generateId: ({ entry }) => entry.split('/').slice(0, -1).toReversed().join('/'),
    }),
    schema,
  });
const del = <S extends ZodType>(id: DelId, schema: S) => regionfil(`*/*/${id}.mdx`, schema);

export const collections = {
  malbild: del('malbild', malbildSchema),
  organisation: del('organisation', organisationSchema),
  prioriteringar: del('prioriteringar', prioriteringarSchema),
  samverkan: del('samverkan', samverkanSchema),
  bedomningar: regionfil('*/*/bedomningar.yaml', bedomningarSchema),
  sokt: regionfil('*/*/sokt.yaml', soktFilSchema),
  handelser: regionfil('*/handelser.yaml', handelserSchema),
  nationellt: defineCollection({
    loader: glob({ base: './content/nationellt', pattern: 'handelser.yaml' }),
    schema: nationellaHandelserSchema,
  }),
  mattstock: defineCollection({
    loader: glob({ base: './content/nationellt', pattern: 'mattstock.yaml' }),
    schema: mattstockarSchema,
  }),
  nyckeltal: defineCollection({ loader: file('./content/nyckeltal.yaml'), schema: nyckeltalSchema }),
  teman: defineCollection({ loader: glob({ base: './content/teman', pattern: '*.mdx' }), schema: temasidaSchema }),
  fordjupning: defineCollection({
    loader: glob({ base: './content/fordjupning', pattern: '*/*.mdx' }),
    schema: fordjupningTextSchema,
  }),
};
