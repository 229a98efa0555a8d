import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIkon, ikoner } from '../_ikoner.ts';

export const getStaticPaths = (() =>
  ikoner.map(({ id, sida, andel }) => ({
    params: { ikon: id },
    props: { sida, andel },
  }))) satisfies GetStaticPaths;

/** An icon that the manifest names. */
export const GET: APIRoute<{ sida: number; andel: number }> = async ({ props: { sida, andel } }) =>
  new Response(await drawIkon(sida, andel), { headers: { 'content-type': 'image/png' } });
