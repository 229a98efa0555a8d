import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAtlas } from '../../../content.ts';
import { buildDatamangder } from '../../../data/datamangder.ts';
import { buildJsonSchema } from '../../../data/json-schema.ts';
import { utgava } from '../../../data/utgava.ts';

export const getStaticPaths = (async () =>
  buildDatamangder(await loadAtlas()).map(({ id, titel }) => ({
    params: { id },
    props: { titel },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ titel: string }> = ({ params, props, site }) => {
  const schema = buildJsonSchema(params['id'] ?? '', props.titel, site?.href ?? '', utgava.version);
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
