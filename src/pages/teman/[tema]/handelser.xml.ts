import type { APIRoute, GetStaticPaths } from 'astro';
import { loadHandelser, loadTeman, regionrader } from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { temaAdress } from '../../../domain/adress.ts';
import { handelseAdress, handelseDatum, orderHandelser, platsNamn } from '../../../domain/handelser.ts';

export const getStaticPaths = (async () =>
  (await loadTeman()).map(({ id, namn }) => ({ params: { tema: id }, props: { id, namn } }))) satisfies GetStaticPaths;

/** What has happened on one theme since 2020, in all regions and nationally, as a feed. */
export const GET: APIRoute = async ({ props, url, site }) => {
  const { id, namn } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
  const full = (path: string): string => new URL(path, site).href;
  const regionNamn = new Map(regionrader.map((region) => [region.id, region.namn]));
  return new Response(
    toAtom({
      titel: `${namn}: vad som har hänt sedan 2020`,
      lank: full(url.pathname),
      sida: full(temaAdress(id)),
      datum: slapp.datum,
      utgivare: utgivare.namn ?? 'Närvårdsatlas',
      poster: orderHandelser((await loadHandelser()).filter((one) => one.teman.includes(id))).map((one) => ({
        lank: full(handelseAdress(one)),
        titel: `${handelseDatum(one.datum)}: ${platsNamn(one.region, regionNamn)}`,
        text: `${one.text} Källa: ${one.kalla.titel}, ${one.kalla.utgivare}.`,
      })),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
