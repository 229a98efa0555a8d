import type { APIRoute } from 'astro';
import { markeSvg } from '../charts/marke.ts';
import { farg } from '../data/form.ts';

/** The icon of the site in a tab, after the reader's colour scheme. */
export const GET: APIRoute = () =>
  new Response(
    markeSvg(
      { nal: farg('petrol'), kors: farg('pa-petrol') },
      { nal: farg('petrol', 'mork'), kors: farg('pa-petrol', 'mork') },
    ),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
