import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAllaRegioner, loadHandelser, regionrader } from '../../../content.ts';
import { withKallor } from '../../../data/faktablad.ts';
import { kallplats } from '../../../data/kallor.ts';
import { buildFaktablad } from '../../../domain/faktablad.ts';
import { groupRegionutgavor } from '../../../domain/regionutgavor.ts';

export const getStaticPaths = (() =>
  regionrader.map(({ id }) => ({ params: { region: id } }))) satisfies GetStaticPaths;

/** What comparisons and documents in the browser are made of, one file a region. */
export const GET: APIRoute = async ({ params }) => {
  const [alla, handelser] = await Promise.all([loadAllaRegioner(), loadHandelser()]);
  const utgavor = groupRegionutgavor(alla).find(([one]) => one?.id === params['region']) ?? [];
  const egna = handelser.filter(({ region }) => region === params['region']);
  const fil = withKallor(buildFaktablad(utgavor, egna, { kallplats }), egna);
  return new Response(JSON.stringify(fil), { headers: { 'content-type': 'application/json' } });
};
