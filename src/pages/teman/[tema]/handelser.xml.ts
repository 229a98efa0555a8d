import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAllaRegioner, loadHandelser, loadKallor, loadTeman, loadUtgavor, regionrader } from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { handelseInlagg, orderInlagg, postInlagg } from '../../../data/flode.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { temaAdress } from '../../../domain/adress.ts';
import { platsNamn } from '../../../domain/handelser.ts';
import { posterOf } from '../../../domain/region-underlag.ts';
import { isLopande } from '../../../domain/utgava.ts';
import { helAdress } from '../../../domain/sajt.ts';

export const getStaticPaths = (async () =>
  (await loadTeman()).map(({ id, namn }) => ({ params: { tema: id }, props: { id, namn } }))) satisfies GetStaticPaths;

/** The events on one theme, in all regions and nationally, and the posts of rolling editions on it, as a feed. */
export const GET: APIRoute = async ({ props, url, site }) => {
  const { id, namn } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
  const full = (path: string): string => helAdress(path, site);
  const kallor = new Map((await loadKallor()).map((kalla) => [kalla.id, kalla]));
  const regionNamn = new Map(regionrader.map((region) => [region.id, region.namn]));
  const poster = (await loadAllaRegioner())
    .filter(({ utgava }) => isLopande(utgava))
    .flatMap(posterOf)
    .filter((post) => post.teman.includes(id));
  const handelser = (await loadHandelser()).filter((one) => one.teman.includes(id));
  return new Response(
    toAtom({
      titel: `${namn}: händelser och nyare uppgifter`,
      lank: full(url.pathname),
      sida: full(temaAdress(id)),
      datum: slapp.datum,
      utgivare: utgivare.namn ?? 'Närvårdsatlas',
      poster: orderInlagg(
        [
          ...handelser.map((one) => handelseInlagg(one, platsNamn(one.region, regionNamn))),
          ...postInlagg(poster, await loadUtgavor(), kallor, (region) => platsNamn(region, regionNamn)),
        ],
        full,
      ),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
