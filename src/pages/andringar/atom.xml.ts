import type { APIRoute } from 'astro';
import { toAtom } from '../../data/atom.ts';
import { andringar, slapp, utgivare } from '../../data/version.ts';
import { andringAdress } from '../../domain/adress.ts';
import { datumText } from '../../domain/sprak.ts';
import { helAdress } from '../../domain/sajt.ts';

/** What is new in each release of the atlas, as a feed. */
export const GET: APIRoute = ({ url, site }) => {
  const full = (path: string): string => helAdress(path, site);
  const body = toAtom({
    titel: 'Ändringar i Närvårdsatlasen',
    lank: full(url.pathname),
    sida: full(andringAdress()),
    datum: slapp.datum,
    utgivare: utgivare.namn ?? 'Närvårdsatlas',
    poster: andringar.map(({ version, datum, nytt }) => ({
      lank: full(andringAdress(version)),
      titel: `Version ${version}, ${datumText(datum)}`,
      text: nytt.join(' '),
      datum,
    })),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
