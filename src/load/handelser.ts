import { getCollection, getEntry } from 'astro:content';
import { checkHandelser, orderHandelser } from '../domain/handelser.ts';
import { checkMattstock } from '../domain/mattstock.ts';
import { delIds } from '../schema/del.ts';
import type { Handelse, NationellHandelse } from '../schema/handelse.ts';
import type { Mattstock } from '../schema/mattstock.ts';
import type { Nyckeltal } from '../schema/nyckeltal.ts';
import { regionIds, type RegionId } from '../schema/vokabular.ts';
import { memo, required } from './memo.ts';
import { byId } from './samling.ts';

const stopOn = (fel: readonly string[]): void => {
  if (fel.length > 0) throw new Error(fel.join('\n'));
};

/** The ids of the posts in the parts of all editions. */
export const loadDelpostIds = memo(
  async (): Promise<ReadonlySet<string>> =>
    new Set(
      (await Promise.all(delIds.map((del) => getCollection(del))))
        .flat()
        .flatMap(({ data }) => data.poster.map(({ id }) => id)),
    ),
);

/** The national events, newest first. */
export const loadNationellt = memo(async (): Promise<NationellHandelse[]> => {
  const fil = required(await getEntry('nationellt', 'handelser'), 'content/nationellt/handelser.yaml');
  return orderHandelser(fil.data.handelser.map((one) => ({ ...one, region: 'nationellt' as const })));
});

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

/** The latest day that the events of any region were gathered. */
export const loadHandelserInsamlade = memo(async (): Promise<string> => {
  const dagar = await Promise.all(regionIds.map((region) => loadInsamlad(region)));
  return dagar.toSorted().at(-1) ?? '';
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
