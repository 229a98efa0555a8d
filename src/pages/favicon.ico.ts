import type { APIRoute } from 'astro';
import { toIco } from '../data/ico.ts';
import { drawIkon } from './_ikoner.ts';

/** The icon for readers that ask for `/favicon.ico` or cannot show SVG. */
export const GET: APIRoute = async () => {
  const bilder = [16, 32, 48].map(async (sida) => ({ sida, png: await drawIkon(sida, 0.86) }));
  return new Response(toIco(await Promise.all(bilder)), { headers: { 'content-type': 'image/x-icon' } });
};
