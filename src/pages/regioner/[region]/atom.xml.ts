import type { APIRoute, GetStaticPaths } from 'astro';
import {
  loadAllaRegioner,
  loadFordjupningar,
  loadHandelser,
  loadKallor,
  loadUtgavor,
  regionrader,
} from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { dokumentInlagg, handelseInlagg, orderInlagg, postInlagg } from '../../../data/flode.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { regionAdress } from '../../../domain/adress.ts';
import { posterOf } from '../../../domain/region-underlag.ts';
import { isLopande } from '../../../domain/utgava.ts';
import { helAdress } from '../../../domain/sajt.ts';

export const getStaticPaths = (async () =>
  regionrader.map(({ id, namn }) => ({
    params: { region: id },
    props: { id, namn },
  }))) satisfies GetStaticPaths;

/** The events of one region, its posts in rolling editions, and the documents that it is read in depth from, as a feed. */
export const GET: APIRoute = async ({ props, url, site }) => {
  const { id, namn } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
  const full = (path: string): string => helAdress(path, site);
  const kallor = new Map((await loadKallor()).map((kalla) => [kalla.id, kalla]));
  const lopande = (await loadAllaRegioner()).filter((region) => region.id === id && isLopande(region.utgava));
  const dokument = (await loadFordjupningar()).filter(({ region }) => region === id).flatMap((one) => one.dokument);
  return new Response(
    toAtom({
      titel: `${namn}: händelser och nyare uppgifter`,
      lank: full(url.pathname),
      sida: full(regionAdress(id)),
      datum: slapp.datum,
      utgivare: utgivare.namn ?? 'Närvårdsatlas',
      poster: orderInlagg(
        [
          ...(await loadHandelser()).filter(({ region }) => region === id).map((one) => handelseInlagg(one, namn)),
          ...dokument.map((one) => dokumentInlagg(id, one, kallor.get(one.kalla)!)),
          ...postInlagg(lopande.flatMap(posterOf), await loadUtgavor(), kallor, () => namn),
        ],
        full,
      ),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
