import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import type { ZodType } from 'astro/zod';
import { filer } from './schema/filer.ts';
import { globOf, idOf } from './schema/filmonster.ts';

/** A loader of what files say above their running text; `src/load/brodtexter.ts` takes in the texts themselves. */
const withoutText = (loader: Loader): Loader => ({
  ...loader,
  load: ({ store, ...context }) =>
    loader.load({ ...context, store: { ...store, set: ({ deferredRender: _, ...entry }) => store.set(entry) } }),
});

/** The files of one kind; an entry's id is what its pattern leaves open: `<utgava>/<region>`, `<tema>`. */
const samling = <S extends ZodType>({ monster, schema }: { readonly monster: string; readonly schema: S }) =>
  defineCollection({
    loader: withoutText(
      glob({
        base: './content',
        pattern: globOf(monster),
        generateId: ({ entry }) => idOf(monster, entry),
      }),
    ),
    schema,
  });

export const collections = {
  malbild: samling(filer.malbild),
  organisation: samling(filer.organisation),
  prioriteringar: samling(filer.prioriteringar),
  samverkan: samling(filer.samverkan),
  bedomningar: samling(filer.bedomningar),
  handelser: samling(filer.handelser),
  sokt: samling(filer.sokt),
  nationellt: samling(filer.nationellt),
  mattstock: samling(filer.mattstock),
  nyckeltal: defineCollection({
    loader: file(`./content/${filer.nyckeltal.monster}`),
    schema: filer.nyckeltal.schema.element,
  }),
  teman: samling(filer.teman),
  fordjupning: samling(filer.fordjupning),
};
