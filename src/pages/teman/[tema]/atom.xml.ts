import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAllaRegioner, loadKallor, loadTeman, loadUtgavor, regionrader, type TemaEntry } from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { orderInlagg, postInlagg } from '../../../data/flode.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { temaAdress } from '../../../domain/adress.ts';
import { posterOf } from '../../../domain/region-underlag.ts';
import { helAdress } from '../../../domain/sajt.ts';

export const getStaticPaths = (async () =>
  (await loadTeman()).map((tema) => ({ params: { tema: tema.id }, props: { tema } }))) satisfies GetStaticPaths;

/** Every post on one theme, in all editions, as a feed. */
export const GET: APIRoute<{ tema: TemaEntry }> = async ({ props: { tema }, site, url }) => {
  const full = (path: string): string => helAdress(path, site);
  const kallor = new Map((await loadKallor()).map((kalla) => [kalla.id, kalla]));
  const namn = new Map(regionrader.map((region) => [region.id, region.namn]));
  const poster = (await loadAllaRegioner()).flatMap(posterOf).filter((post) => post.teman.includes(tema.id));
  const body = toAtom({
    titel: `${tema.namn} – Närvårdsatlas`,
    lank: full(url.pathname),
    sida: full(temaAdress(tema.id)),
    datum: slapp.datum,
    utgivare: utgivare.namn ?? 'Närvårdsatlas',
    poster: orderInlagg(
      postInlagg(poster, await loadUtgavor(), kallor, (region) => namn.get(region) ?? region),
      full,
    ),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
