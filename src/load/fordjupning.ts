import { getEntry } from 'astro:content';
import { kallor } from '../data/kallor.ts';
import { readFordjupning } from '../data/read-fordjupning.ts';
import { utgavaOfDatum } from '../domain/utgava.ts';
import type { Fordjupning } from '../schema/fordjupning/fordjupning.ts';
import type { Post } from '../schema/post.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { brodtextOf } from './brodtexter.ts';
import { loadDelpostIds } from './handelser.ts';
import { memo, required } from './memo.ts';
import { regionrader } from './regionrader.ts';
import { loadUtgavor } from './utgavor.ts';

const fordjupningText = import.meta.glob<string>(['../../content/fordjupning/*/*.yaml', '!**/filer.yaml'], {
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
    const mapp = `../../content/fordjupning/${region.id}/`;
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

/** One running text of a region in depth, e.g. `oversikt`, as a component; `null` when there is none. */
export async function loadFordjupningText(region: RegionId, sida: string) {
  const entry = await getEntry('fordjupning', `${region}/${sida}`);
  return entry ? { ...entry.data, Content: brodtextOf(`fordjupning/${region}/${sida}.mdx`) } : null;
}
