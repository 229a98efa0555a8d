import type { APIRoute, GetStaticPaths } from 'astro';
import type { Fil } from '../../data/oppna-data.ts';
import { loadOppnaData } from './_oppna-data.ts';

export const getStaticPaths = (async () =>
  (await loadOppnaData()).filer.map((fil) => ({
    params: { fil: fil.fil },
    props: { ...fil },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Fil> = ({ props: { innehall, mediatyp } }) =>
  new Response(innehall, {
    headers: { 'content-type': typeof innehall === 'string' ? `${mediatyp}; charset=utf-8` : mediatyp },
  });
