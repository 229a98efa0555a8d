import type { APIRoute, GetStaticPaths } from 'astro';
import { loadHandelser, regionrader } from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { regionAdress } from '../../../domain/adress.ts';
import { handelseAdress, handelseDatum } from '../../../domain/handelser.ts';

export const getStaticPaths = (async () =>
  regionrader.map(({ id, namn }) => ({
    params: { region: id },
    props: { id, namn },
  }))) satisfies GetStaticPaths;

/** What has happened in one region since 2020, as a feed. */
export const GET: APIRoute = async ({ props, url, site }) => {
  const { id, namn } = props as Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];
  const full = (path: string): string => new URL(path, site).href;
  return new Response(
    toAtom({
      titel: `${namn}: vad som har hänt sedan 2020`,
      lank: full(url.pathname),
      sida: full(regionAdress(id)),
      datum: slapp.datum,
      utgivare: utgivare.namn ?? 'Närvårdsatlas',
      poster: (await loadHandelser())
        .filter((one) => one.region === id)
        .map((one) => ({
          lank: full(handelseAdress(one)),
          titel: `${handelseDatum(one.datum)}: ${namn}`,
          text: `${one.text} Källa: ${one.kalla.titel}, ${one.kalla.utgivare}.`,
        })),
    }),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
