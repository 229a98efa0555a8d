import { getCollection, getEntry, render } from 'astro:content';
import begreppText from '../content/begrepp.yaml?raw';
import kodningText from '../content/kodning.yaml?raw';
import kallorJson from '../content/kallor.json' with { type: 'json' };
import regionerJson from '../content/regioner.json' with { type: 'json' };
import temanJson from '../content/teman.json' with { type: 'json' };
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Atlas } from './data/datamangder.ts';
import { kallrad } from './domain/figur.ts';
import { checkHandelser, orderHandelser } from './domain/handelser.ts';
import { checkMattstock } from './domain/mattstock.ts';
import { checkSenast, type MalbildDaOchNu } from './domain/senast.ts';
import { buildLikheter } from './domain/liknande-regioner.ts';
import { readFordjupning } from './data/las-fordjupning.ts';
import { unixRader } from './domain/radslut.ts';
import { compareSvenskt } from './domain/sprak.ts';
import { posterOf, type RegionUnderlag } from './domain/region-underlag.ts';
import { buildTemamatris, type Cell } from './domain/temamatris.ts';
import { begreppSchema, type Begrepp } from './schema/begrepp.ts';
import { delIds, type DelId } from './schema/del.ts';
import type { Handelse, NationellHandelse } from './schema/handelse.ts';
import { kallaSchema } from './schema/kalla.ts';
import { kodningSchema, type Kodning } from './schema/kodning.ts';
import type { Mattstock } from './schema/mattstock.ts';
import type { Nyckeltal } from './schema/nyckeltal.ts';
import type { Fordjupning } from './schema/fordjupning/fordjupning.ts';
import type { Post } from './schema/post.ts';
import { regionSchema } from './schema/region.ts';
import type { Senast } from './schema/senast.ts';
import { temaSchema } from './schema/tema.ts';
import {
  baslinje,
  kallaIds,
  regionIds,
  temaIds,
  type KallaId,
  type RegionId,
  type TemaId,
} from './schema/vokabular.ts';

const memo = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} saknas. Kör "npm run check:content" för att se vad som är fel.`);
  return value;
};

async function byRegion<C extends DelId | 'bedomningar' | 'handelser' | 'senast'>(collection: C) {
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
  return { Content: (await render(entry)).Content, markdown: unixRader(entry.body ?? '') };
}

/** The 30 themes with what their pages say, in the order of the vocabulary. */
export const loadTeman = memo(async () => {
  const pages = new Map((await getCollection('teman')).map((entry) => [entry.id, entry]));
  return temaIds.map((id) => {
    const entry = required(pages.get(id), `content/teman/${id}.mdx`);
    return { id, ...temaSchema.parse(temanJson[id]), ...entry.data, introduktion: unixRader(entry.body ?? '') };
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
/** The source of cells, counts and question cards, in words for a figure. */
export const loadBaslinjeRad = memo(async () => kallrad((await loadKallor()).find(({ id }) => id === baslinje)!));
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

const stopOn = (fel: readonly string[]): void => {
  if (fel.length > 0) throw new Error(fel.join('\n'));
};

/** The national events, newest first. */
export const loadNationellt = memo(async (): Promise<NationellHandelse[]> => {
  const fil = required(await getEntry('nationellt', 'handelser'), 'content/nationellt/handelser.yaml');
  return orderHandelser(fil.data.handelser.map((one) => ({ ...one, region: 'nationellt' as const })));
});

/** All events: the regions' in the order of the vocabulary, then the national ones; newest first within each. */
export const loadHandelser = memo(async (): Promise<Handelse[]> => {
  const [filer, nationellt, regioner] = await Promise.all([byRegion('handelser'), loadNationellt(), loadRegioner()]);
  const handelser = [
    ...regionIds.flatMap((region) =>
      orderHandelser(filer.get(region)?.data.handelser ?? []).map((one) => ({ ...one, region })),
    ),
    ...nationellt,
  ];
  stopOn(checkHandelser(handelser, new Set(regioner.flatMap((region) => posterOf(region).map(({ id }) => id)))));
  return handelser;
});

/** The day the facts about a region, or the national ones, were gathered. */
export async function loadInsamlad(region: RegionId | 'nationellt'): Promise<string> {
  const fil = region === 'nationellt' ? await getEntry('nationellt', 'handelser') : await getEntry('handelser', region);
  return required(fil, `handelser.yaml för ${region}`).data.insamlad;
}

/** The latest known attributes of each region. */
export const loadSenast = memo(async (): Promise<Map<RegionId, Senast>> => {
  const [filer, handelser] = await Promise.all([byRegion('senast'), loadHandelser()]);
  const datum = new Map(handelser.map((one) => [one.id, one.datum]));
  const senast = new Map(regionIds.map((id) => [id, required(filer.get(id), `${id}/senast.yaml`).data]));
  stopOn([...senast].flatMap(([region, data]) => checkSenast(region, data, datum)));
  return senast;
});

/** The joint målbild of each region in the baseline and as latest known, in the order of the vocabulary. */
export const loadMalbildRader = memo(async (): Promise<MalbildDaOchNu[]> => {
  const [regioner, senast] = await Promise.all([loadRegioner(), loadSenast()]);
  return regioner.map(({ id, kortnamn, delar }) => ({
    region: id,
    namn: kortnamn,
    da: delar.malbild.gemensamMalbild.status,
    nu: senast.get(id)?.gemensamMalbild ?? null,
  }));
});

/** What law, agreements and national targets ask for, theme by theme. */
export const loadMattstock = memo(async (): Promise<Mattstock[]> => {
  const fil = required(await getEntry('mattstock', 'mattstock'), 'content/nationellt/mattstock.yaml');
  stopOn(checkMattstock(fil.data.mattstock, new Set((await loadHandelser()).map(({ id }) => id))));
  return fil.data.mattstock;
});

/** The key figures, in the order of the file. */
export const loadNyckeltal = memo(async (): Promise<Nyckeltal[]> => {
  const entries = await getCollection('nyckeltal');
  return entries.map(({ data }) => data);
});

const fordjupningText = import.meta.glob<string>('../content/fordjupning/*/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The regions in depth, in the order of the vocabulary: one a folder in `content/fordjupning`. */
export const loadFordjupningar = memo(async (): Promise<Fordjupning[]> => {
  const [regioner, kallor] = await Promise.all([loadRegioner(), loadKallor()]);
  const avsnitt = Object.fromEntries(kallor.map((kalla) => [kalla.id, kalla])) as Record<KallaId, KallaEntry>;
  return regioner.flatMap((region) => {
    const mapp = `../content/fordjupning/${region.id}/`;
    const filer = Object.entries(fordjupningText).filter(([namn]) => namn.startsWith(mapp));
    if (filer.length === 0) return [];
    const text = filer.map(([namn, innehall]) => [namn.slice(mapp.length, -'.yaml'.length), innehall] as const);
    const fordjupning = readFordjupning(region.id, Object.fromEntries(text), avsnitt);
    const upptagna = new Set(posterOf(region).map(({ id }) => id));
    const dubbel = fordjupning.poster.find(({ id }) => upptagna.has(id));
    if (dubbel) throw new Error(`${mapp}poster.yaml: ”${dubbel.id}” finns redan bland regionens poster.`);
    return [fordjupning];
  });
});

/** Posts from the later sources of the regions in depth: a layer apart from the baseline's cells and counts. */
export const loadFordjupningPoster = memo(async (): Promise<Post[]> =>
  (await loadFordjupningar()).flatMap(({ poster }) => poster),
);

/** One running text of a region in depth, e.g. `oversikt`, as a component; `null` when there is none. */
export async function loadFordjupningText(region: RegionId, sida: string) {
  const entry = await getEntry('fordjupning', `${region}/${sida}`);
  return entry ? { ...entry.data, Content: (await render(entry)).Content } : null;
}

/** All that the data files are made of. */
export const loadAtlas = memo(async (): Promise<Atlas> => {
  const [regioner, teman, kallor, celler, handelser, nationellt, senast, nyckeltal, senarePoster] = await Promise.all([
    loadRegioner(),
    loadTeman(),
    loadKallor(),
    loadCeller(),
    loadHandelser(),
    loadNationellt(),
    loadSenast(),
    loadNyckeltal(),
    loadFordjupningPoster(),
  ]);
  const bodies = regionIds.flatMap((region) =>
    delIds.map(async (del) => [`${region}/${del}`, (await loadBrodtext(region, del)).markdown] as const),
  );
  return {
    regioner,
    teman,
    kallor,
    celler,
    handelser,
    nationellt,
    senast,
    nyckeltal,
    senarePoster,
    fordjupningar: await loadFordjupningar(),
    brodtext: Object.fromEntries(await Promise.all(bodies)),
  };
});
