import type { APIRoute, GetStaticPaths } from 'astro';
import regioner from '../../../../content/regioner.json' with { type: 'json' };
import { loadAllaRegioner, loadTeman, type TemaEntry } from '../../../content.ts';
import { toAtom } from '../../../data/atom.ts';
import { slapp, utgivare } from '../../../data/version.ts';
import { exempelAdress, temaAdress } from '../../../domain/adress.ts';
import { posterOf } from '../../../domain/region-underlag.ts';

export const getStaticPaths = (async () =>
  (await loadTeman()).map((tema) => ({ params: { tema: tema.id }, props: { tema } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ tema: TemaEntry }> = async ({ props: { tema }, site, url }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const poster = (await loadAllaRegioner())
    .flatMap((region) => posterOf(region))
    .filter((post) => post.teman.includes(tema.id));
  const body = toAtom({
    titel: `${tema.namn} – Närvårdsatlas`,
    lank: absolute(url.pathname),
    sida: absolute(temaAdress(tema.id)),
    datum: slapp.datum,
    utgivare: utgivare.namn ?? 'Närvårdsatlas',
    poster: poster.map((post) => ({
      lank: absolute(exempelAdress(post.id)),
      titel: `${regioner[post.region].namn}: ${post.titel}`,
      text: `${post.text} (${post.per})`,
    })),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
