import { getCollection, getEntry, render } from 'astro:content';
import begreppText from '../content/begrepp.yaml?raw';
import exempelText from '../content/exempel.yaml?raw';
import engelskaText from '../content/engelska.yaml?raw';
import uppfoljningText from '../content/uppfoljning.yaml?raw';
import kodningText from '../content/kodning.yaml?raw';
import kodreglerText from '../content/kodregler.yaml?raw';
import regionerJson from '../content/regioner.json' with { type: 'json' };
import temanJson from '../content/teman.json' with { type: 'json' };
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Atlas } from './data/atlas.ts';
import { buildDokumentrader, type Dokumentrad } from './domain/dokument-rader.ts';
import { kallrad } from './domain/figur.ts';
import { buildExempel, chooseExempel } from './domain/exempel.ts';
import { checkHandelser, groupByPost, orderHandelser } from './domain/handelser.ts';
import { checkMattstock } from './domain/mattstock.ts';
import { buildMalbildRader, type MalbildDaOchNu } from './domain/senast.ts';
import { makeLiknande } from './domain/liknande-poster.ts';
import { buildLikheter } from './domain/liknande-regioner.ts';
import { kallor, type Kallpost } from './data/kallor.ts';
import { readFordjupning } from './data/las-fordjupning.ts';
import { regionsvar } from './data/regionsvar.ts';
import { tystnadsloggar } from './data/tystnadsloggar.ts';
import { utgavor } from './data/utgavor.ts';
import { unixRader } from './domain/radslut.ts';
import { kallaAdress } from './domain/adress.ts';
import { compareSvenskt } from './domain/sprak.ts';
import { buildPostankare } from './domain/postankare.ts';
import { posterOf, type RegionUnderlag } from './domain/region-underlag.ts';
import { groupRegionutgavor, latestWith } from './domain/regionutgavor.ts';
import { buildTemamatris, type Cell } from './domain/temamatris.ts';
import { buildUppfoljning } from './domain/uppfoljning.ts';
import { latestUtgava, utgavaOfDatum } from './domain/utgava.ts';
import { begreppSchema, type Begrepp } from './schema/begrepp.ts';
import { delIds, type DelId } from './schema/del.ts';
import { exempelurvalSchema } from './schema/exempel.ts';
import { engelskaSchema } from './schema/engelska.ts';
import type { Handelse, NationellHandelse } from './schema/handelse.ts';
import { kodningarSchema, type Kodning } from './schema/kodning.ts';
import { kodreglerSchema, type Kodregel } from './schema/kodregel.ts';
import type { Mattstock } from './schema/mattstock.ts';
import type { Nyckeltal } from './schema/nyckeltal.ts';
import type { Fordjupning } from './schema/fordjupning/fordjupning.ts';
import type { Post } from './schema/post.ts';
import { regionSchema, type Region } from './schema/region.ts';
import { temaSchema } from './schema/tema.ts';
import { uppfoljningSchema } from './schema/uppfoljning.ts';
import type { Utgava, UtgavaId } from './schema/utgava.ts';
import { regionIds, temaIds, type RegionId, type TemaId } from './schema/vokabular.ts';

const memo = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

const memoBy = <K, T>(load: (key: K) => Promise<T>): ((key: K) => Promise<T>) => {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    return known;
  };
};

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} saknas. Kör "npm run check:content" för att se vad som är fel.`);
  return value;
};

const byId = async <C extends DelId | 'bedomningar' | 'sokt' | 'handelser'>(collection: C) =>
  new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));

/** The editions, oldest first. */
export const loadUtgavor = memo(async (): Promise<readonly Utgava[]> => utgavor);

/** The first edition and the newest one: then and now. With one edition they are the same. */
export const loadDaOchNu = memo(async (): Promise<{ da: Utgava; nu: Utgava }> => {
  const utgavor = await loadUtgavor();
  return { da: utgavor[0]!, nu: latestUtgava(utgavor) };
});

/** The regions' rows in the vocabulary, in its order; they belong to no edition. */
export const regionrader: readonly (Region & { readonly id: RegionId })[] = regionIds.map((id) => ({
  id,
  ...regionSchema.parse(regionerJson[id]),
}));

/** Every region as one edition knows it, in the order of the vocabulary. */
export const loadRegioner = memoBy(async (utgavaId: UtgavaId): Promise<RegionUnderlag[]> => {
  const [utgavor, malbild, organisation, prioriteringar, samverkan, bedomningar, sokt, handelser, djup] =
    await Promise.all([
      loadUtgavor(),
      byId('malbild'),
      byId('organisation'),
      byId('prioriteringar'),
      byId('samverkan'),
      byId('bedomningar'),
      byId('sokt'),
      loadHandelser(),
      loadFordjupningPoster(),
    ]);
  const utgava = required(
    utgavor.find(({ id }) => id === utgavaId),
    `utgåvan ${utgavaId} i content/utgavor.yaml`,
  );
  return regionrader.map((region) => {
    const id = `${utgavaId}/${region.id}`;
    const fil = `${region.id}/${utgavaId}`;
    return {
      ...region,
      utgava,
      delar: {
        malbild: required(malbild.get(id), `${fil}/malbild.mdx`).data,
        organisation: required(organisation.get(id), `${fil}/organisation.mdx`).data,
        prioriteringar: required(prioriteringar.get(id), `${fil}/prioriteringar.mdx`).data,
        samverkan: required(samverkan.get(id), `${fil}/samverkan.mdx`).data,
      },
      bedomningar: bedomningar.get(id)?.data.bedomningar ?? [],
      sokt: sokt.get(id)?.data.sokt ?? [],
      djupposter: djup.filter((post) => post.region === region.id && post.utgava === utgavaId),
      handelser: handelser.filter((one) => one.region === region.id && utgavaOfDatum(one.datum, utgavor) === utgavaId),
    };
  });
});

/** The regions of every edition, oldest edition first. */
export const loadAllaRegioner = memo(async (): Promise<RegionUnderlag[]> =>
  (await Promise.all((await loadUtgavor()).map(({ id }) => loadRegioner(id)))).flat(),
);

/** The body of one part of one edition as a component, and as Markdown. */
export async function loadBrodtext(utgava: UtgavaId, region: RegionId, del: DelId) {
  const entry = required(await getEntry(del, `${utgava}/${region}`), `${region}/${utgava}/${del}.mdx`);
  return { Content: (await render(entry)).Content, markdown: unixRader(entry.body ?? '') };
}

/** The themes with what their pages say, in the order of the vocabulary. */
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

/** Every source: the documents in the order of their file, then the regions' pages. */
export const loadKallor = memo(async (): Promise<readonly Kallpost[]> => kallor);

/** What one edition rests on, in words for a figure: its documents, or its own name when it has many. */
export const loadKallrad = memoBy(async (utgavaId: UtgavaId): Promise<string> => {
  const utgava = required(
    (await loadUtgavor()).find(({ id }) => id === utgavaId),
    `utgåvan ${utgavaId}`,
  );
  const kallor = (await loadKallor()).filter(({ id }) => utgava.kallor.includes(id));
  return kallor.length > 0 ? kallor.map(kallrad).join('; ') : utgava.namn;
});

/** All cells of one edition's theme matrix. */
export const loadCeller = memoBy(async (utgava: UtgavaId): Promise<Cell[]> =>
  buildTemamatris(await loadRegioner(utgava), await loadTeman()),
);

/** All cells of every edition, oldest edition first. */
export const loadAllaCeller = memo(async (): Promise<Cell[]> =>
  (await Promise.all((await loadUtgavor()).map(({ id }) => loadCeller(id)))).flat(),
);

/** For every region the others, most alike first, by the themes of one edition. */
export const loadLikheter = memoBy(async (utgava: UtgavaId) =>
  buildLikheter(await loadRegioner(utgava), await loadCeller(utgava)),
);

/** The anchor of every post on its region's page, by `postnyckel`. */
export const loadPostankare = memoBy(async (region: RegionId): Promise<ReadonlyMap<string, string>> => {
  const egna = (await loadAllaRegioner()).filter(({ id }) => id === region);
  return buildPostankare(
    egna.flatMap((one) => posterOf(one)),
    egna.map(({ utgava }) => utgava.id),
  );
});

/** The title of every post with the years of its edition; of one that stands in several, the newest edition's. */
export const loadPosttitlar = memo(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await loadAllaRegioner()).flatMap((one) =>
        posterOf(one).map((post) => [post.id, `${post.titel} (${one.utgava.ar})`] as const),
      ),
    ),
);

/** The events that follow up each post. */
export const loadHandelserPerPost = memo(async () => groupByPost(await loadHandelser()));

/** Finds the examples of other regions that are most like one, over all editions. */
export const loadLiknande = memo(async () =>
  makeLiknande((await loadAllaRegioner()).flatMap((region) => posterOf(region))),
);

/** The glossary in Swedish alphabetical order. */
export const loadBegrepp = memo(async (): Promise<Begrepp[]> =>
  z
    .array(begreppSchema)
    .parse(parse(begreppText))
    .sort((a, b) => compareSvenskt(a.term, b.term)),
);

/** The codebook's rules for cases at the border, by number. */
export const loadKodregler = memo(async (): Promise<Kodregel[]> => kodreglerSchema.parse(parse(kodreglerText)));

/** The double coding of every edition that has one. */
export const loadKodningar = memo(async (): Promise<Kodning[]> => kodningarSchema.parse(parse(kodningText)));

const stopOn = (fel: readonly string[]): void => {
  if (fel.length > 0) throw new Error(fel.join('\n'));
};

/** The national events, newest first. */
export const loadNationellt = memo(async (): Promise<NationellHandelse[]> => {
  const fil = required(await getEntry('nationellt', 'handelser'), 'content/nationellt/handelser.yaml');
  return orderHandelser(fil.data.handelser.map((one) => ({ ...one, region: 'nationellt' as const })));
});

/** The ids of the posts in the parts of all editions. */
const loadDelpostIds = memo(
  async (): Promise<ReadonlySet<string>> =>
    new Set(
      (await Promise.all(delIds.map((del) => getCollection(del))))
        .flat()
        .flatMap(({ data }) => data.poster.map(({ id }) => id)),
    ),
);

/** All events: the regions' in the order of the vocabulary, then the national ones; newest first within each. */
export const loadHandelser = memo(async (): Promise<Handelse[]> => {
  const [filer, nationellt, poster] = await Promise.all([byId('handelser'), loadNationellt(), loadDelpostIds()]);
  const handelser = [
    ...regionIds.flatMap((region) =>
      orderHandelser(filer.get(region)?.data.handelser ?? []).map((one) => ({ ...one, region })),
    ),
    ...nationellt,
  ];
  stopOn(checkHandelser(handelser, poster));
  return handelser;
});

/** The day the facts about a region, or the national ones, were gathered. */
export async function loadInsamlad(region: RegionId | 'nationellt'): Promise<string> {
  const fil = region === 'nationellt' ? await getEntry('nationellt', 'handelser') : await getEntry('handelser', region);
  return required(fil, `handelser.yaml för ${region}`).data.insamlad;
}

/** The joint målbild of each region in the first edition and as latest known, in the order of the vocabulary. */
export const loadMalbildRader = memo(async (): Promise<MalbildDaOchNu[]> => {
  const { da } = await loadDaOchNu();
  const senast = latestWith(groupRegionutgavor(await loadAllaRegioner()), (region) => {
    const { status } = region.delar.malbild.gemensamMalbild;
    return status !== null && !status.startsWith('ej-');
  });
  return buildMalbildRader(await loadRegioner(da.id), senast);
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
  const [upptagna, utgavor] = await Promise.all([loadDelpostIds(), loadUtgavor()]);
  const utgavaOf = (per: string | null): UtgavaId =>
    required(utgavaOfDatum(per, utgavor) ?? undefined, `En löpande utgåva för ${per}`);
  const avsnitt = Object.fromEntries(kallor.map((kalla) => [kalla.id, kalla]));
  return regionrader.flatMap((region) => {
    const mapp = `../content/fordjupning/${region.id}/`;
    const filer = Object.entries(fordjupningText).filter(([namn]) => namn.startsWith(mapp));
    if (filer.length === 0) return [];
    const text = filer.map(([namn, innehall]) => [namn.slice(mapp.length, -'.yaml'.length), innehall] as const);
    const fordjupning = readFordjupning(region.id, Object.fromEntries(text), avsnitt, utgavaOf);
    const dubbel = fordjupning.poster.find(({ id }) => upptagna.has(id));
    if (dubbel) throw new Error(`${mapp}poster.yaml: ”${dubbel.id}” finns redan bland regionens poster.`);
    return [fordjupning];
  });
});

/** The posts of the regions in depth, each in the rolling edition of its year. */
export const loadFordjupningPoster = memo(async (): Promise<Post[]> =>
  (await loadFordjupningar()).flatMap(({ poster }) => poster),
);

/** The documents of the regions as rows of a timeline, newest first. */
export const loadDokumentrader = memo(async (): Promise<Dokumentrad[]> =>
  buildDokumentrader(kallor, await loadAllaRegioner(), await loadFordjupningar()),
);

/** One running text of a region in depth, e.g. `oversikt`, as a component; `null` when there is none. */
export async function loadFordjupningText(region: RegionId, sida: string) {
  const entry = await getEntry('fordjupning', `${region}/${sida}`);
  return entry ? { ...entry.data, Content: (await render(entry)).Content } : null;
}

/** What stands in the example bank, and what does not. */
export const loadExempelurval = memo(async () => exempelurvalSchema.parse(parse(exempelText)));

/** The examples of the bank: posts and events that show a way of working. */
export const loadExempel = memo(async () => {
  const [alla, handelser, utgavor] = await Promise.all([loadAllaRegioner(), loadHandelser(), loadUtgavor()]);
  return buildExempel(alla, handelser, await loadExempelurval(), utgavor);
});

/** The examples that stand first. */
export const loadValdaExempel = memo(async () => chooseExempel(await loadExempel()));

/** The English of the page in English. */
export const loadEngelska = memo(async () => engelskaSchema.parse(parse(engelskaText)));

/** Plan, measures, follow-up and audit of every region, in the order of the vocabulary. */
export const loadUppfoljning = memo(async () => {
  const [alla, handelser, dokument] = await Promise.all([loadAllaRegioner(), loadHandelser(), loadDokumentrader()]);
  const sidor = new Map(dokument.map(({ kalla, href }) => [kalla, href]));
  return buildUppfoljning({
    fil: uppfoljningSchema.parse(parse(uppfoljningText)),
    regioner: groupRegionutgavor(alla).map((egna) => ({ id: egna[0]!.id, sokt: egna.flatMap(({ sokt }) => sokt) })),
    poster: alla.flatMap((region) => posterOf(region)),
    handelser,
    kallor,
    kallaHref: (id) => sidor.get(id) ?? kallaAdress(id),
  });
});

/** All that the data files are made of. */
export const loadAtlas = memo(async (): Promise<Atlas> => {
  const [utgavor, regioner, teman, kallor, celler, handelser, nationellt, nyckeltal, kodningar] = await Promise.all([
    loadUtgavor(),
    loadAllaRegioner(),
    loadTeman(),
    loadKallor(),
    loadAllaCeller(),
    loadHandelser(),
    loadNationellt(),
    loadNyckeltal(),
    loadKodningar(),
  ]);
  const bodies = regioner.flatMap(({ id, utgava }) =>
    delIds.map(
      async (del) => [`${utgava.id}/${id}/${del}`, (await loadBrodtext(utgava.id, id, del)).markdown] as const,
    ),
  );
  return {
    styrning: new Set((await loadExempelurval()).styrning.poster),
    utgavor,
    regioner,
    teman,
    kallor,
    celler,
    handelser,
    nationellt,
    nyckeltal,
    uppfoljning: await loadUppfoljning(),
    kodningar,
    tystnadsloggar,
    regionsvar,
    fordjupningar: await loadFordjupningar(),
    brodtext: Object.fromEntries(await Promise.all(bodies)),
  };
});

/** What all themes rest on at once: the first edition's cells, regions and source row, and the newest edition's cells. */
export const loadTemaoversikt = memo(async () => {
  const { da, nu } = await loadDaOchNu();
  const [teman, celler, nya, regioner, rad] = await Promise.all([
    loadTeman(),
    loadCeller(da.id),
    loadCeller(nu.id),
    loadRegioner(da.id),
    loadKallrad(da.id),
  ]);
  /** The newest edition's cells; `null` with one edition. */
  const nyare = nu.id === da.id ? null : { celler: nya, utgava: nu };
  return { da, nyare, teman, celler, regioner, rad };
});
