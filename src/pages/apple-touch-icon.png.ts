import type { APIRoute } from 'astro';
import { drawIkon } from './_ikoner.ts';

/** The icon on a home screen of Apple's. */
export const GET: APIRoute = async () =>
  new Response(await drawIkon(180, 0.66), { headers: { 'content-type': 'image/png' } });
