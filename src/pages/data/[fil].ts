import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAtlas } from '../../content.ts';
import { buildDatamangder } from '../../data/datamangder.ts';

export const getStaticPaths = (async () =>
  buildDatamangder(await loadAtlas()).flatMap(({ id, json, csv }) => [
    { params: { fil: `${id}.json` }, props: { body: json } },
    ...(csv === null ? [] : [{ params: { fil: `${id}.csv` }, props: { body: csv } }]),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props, params }) =>
  new Response(props.body, {
    headers: {
      'content-type': params['fil']?.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
    },
  });
