import type { APIRoute, GetStaticPaths } from 'astro';
import { bildmatt } from '../../domain/delningsbild.ts';
import { toPng } from '../_png.ts';
import { loadDelningsbilder } from './_bilder.ts';

export const getStaticPaths = (async () =>
  (await loadDelningsbilder()).map(({ id, svg }) => ({
    params: { bild: id },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** The picture that a shared link shows. */
export const GET: APIRoute<{ svg: string }> = async ({ props: { svg } }) =>
  new Response(await toPng(svg, bildmatt), { headers: { 'content-type': 'image/png' } });
