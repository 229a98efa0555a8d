import type { APIRoute } from 'astro';
import { farg } from '../data/form.ts';
import { ikoner } from './_ikoner.ts';

/** What the site is called and looks like when it is kept on a device. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: '/',
      name: 'Närvårdsatlas',
      short_name: 'Närvårdsatlas',
      description: 'Hur Sveriges 21 regioner arbetar med god och nära vård.',
      lang: 'sv',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      background_color: farg('papper'),
      theme_color: farg('petrol'),
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        ...ikoner.map(({ id, sida, purpose }) => ({
          src: `/ikon/${id}.png`,
          sizes: `${sida}x${sida}`,
          type: 'image/png',
          purpose,
        })),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } },
  );
