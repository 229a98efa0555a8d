import type { APIRoute } from 'astro';
import { loadFordjupningar } from '../../content.ts';
import { buildFordjupningData } from '../../data/fordjupning-data.ts';

/** The whole of Kronoberg in depth as one file. */
export const GET: APIRoute = async () => {
  const fordjupning = (await loadFordjupningar()).find(({ region }) => region === 'kronoberg');
  return new Response(`${JSON.stringify(fordjupning && buildFordjupningData(fordjupning), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
