import { getCollection, getEntry, render } from 'astro:content';
import begreppText from '../content/begrepp.yaml?raw';
import kodningText from '../content/kodning.yaml?raw';
import kallorJson from '../content/kallor.json' with { type: 'json' };
import regionerJson from '../content/regioner.json' with { type: 'json' };
import temanJson from '../content/teman.json' with { type: 'json' };
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Atlas } from './data/datamangder.ts';
import { buildLikheter } from './domain/liknande-regioner.ts';
import { compareSvenskt } from './domain/sprak.ts';
import type { RegionUnderlag } from './domain/region-underlag.ts';
import { buildTemamatris, type Cell } from './domain/temamatris.ts';
import { begreppSchema, type Begrepp } from './schema/begrepp.ts';
import { delIds, type DelId } from './schema/del.ts';
import { kallaSchema } from './schema/kalla.ts';
import { kodningSchema, type Kodning } from './schema/kodning.ts';
import { regionSchema } from './schema/region.ts';
import { temaSchema } from './schema/tema.ts';
import { kallaIds, regionIds, temaIds, type KallaId, type RegionId, type TemaId } from './schema/vokabular.ts';

const memo = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} saknas. Kör "npm run check:content" för att se vad som är fel.`);
  return value;
};

async function byRegion<C extends DelId | 'bedomningar'>(collection: C) {
  return new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
}

/** The 21 regions with their parts, in the order of the vocabulary. */
export const loadRegioner = memo(async (): Promise<RegionUnderlag[]> => {
  const [malbild, organisation, prioriteringar, samverkan, bedomningar] = await Promise.all([
    byRegion('malbild'),
    byRegion('organisation'),
    byRegion('prioriteringar'),
    byRegion('samverkan'),
    byRegion('bedomningar'),
  ]);
  return regionIds.map((id) => ({
    id,
    ...regionSchema.parse(regionerJson[id]),
    delar: {
      malbild: required(malbild.get(id), `${id}/malbild.mdx`).data,
      organisation: required(organisation.get(id), `${id}/organisation.mdx`).data,
      prioriteringar: required(prioriteringar.get(id), `${id}/prioriteringar.mdx`).data,
      samverkan: required(samverkan.get(id), `${id}/samverkan.mdx`).data,
    },
    bedomningar: bedomningar.get(id)?.data.bedomningar ?? [],
  }));
});

/** The body of one part as a component, and as Markdown. */
export async function loadBrodtext(region: RegionId, del: DelId) {
  const entry = required(await getEntry(del, region), `${region}/${del}.mdx`);
  return { Content: (await render(entry)).Content, markdown: entry.body ?? '' };
}

/** The 30 themes with what their pages say, in the order of the vocabulary. */
export const loadTeman = memo(async () => {
  const pages = new Map((await getCollection('teman')).map((entry) => [entry.id, entry]));
  return temaIds.map((id) => {
    const entry = required(pages.get(id), `content/teman/${id}.mdx`);
    return { id, ...temaSchema.parse(temanJson[id]), ...entry.data, introduktion: entry.body ?? '' };
  });
});
/** A theme as pages see it. */
export type TemaEntry = Awaited<ReturnType<typeof loadTeman>>[number];

/** The introduction of one theme as a component. */
export async function loadTemaText(tema: TemaId) {
  return (await render(required(await getEntry('teman', tema), `content/teman/${tema}.mdx`))).Content;
}

/** The source documents, in the order of the vocabulary. */
export const loadKallor = memo(async () =>
  kallaIds.map((id: KallaId) => ({ id, ...kallaSchema.parse(kallorJson[id]) })),
);
/** A source as pages see it. */
export type KallaEntry = Awaited<ReturnType<typeof loadKallor>>[number];

/** All cells of the theme matrix. */
export const loadCeller = memo(async (): Promise<Cell[]> => buildTemamatris(await loadRegioner(), temaIds));

/** For every region the others, most alike first. */
export const loadLikheter = memo(async () => buildLikheter(await loadRegioner(), await loadCeller()));

/** The glossary in Swedish alphabetical order. */
export const loadBegrepp = memo(async (): Promise<Begrepp[]> =>
  z
    .array(begreppSchema)
    .parse(parse(begreppText))
    .sort((a, b) => compareSvenskt(a.term, b.term)),
);

/** The double coding of the baseline. */
export const loadKodning = memo(async (): Promise<Kodning> => kodningSchema.parse(parse(kodningText)));

/** All that the data files are made of. */
export const loadAtlas = memo(async (): Promise<Atlas> => {
  const [regioner, teman, kallor, celler] = await Promise.all([
    loadRegioner(),
    loadTeman(),
    loadKallor(),
    loadCeller(),
  ]);
  const bodies = regionIds.flatMap((region) =>
    delIds.map(async (del) => [`${region}/${del}`, (await loadBrodtext(region, del)).markdown] as const),
  );
  return { regioner, teman, kallor, celler, brodtext: Object.fromEntries(await Promise.all(bodies)) };
});
