import type { APIRoute } from 'astro';
import { loadUppfoljning, regionrader } from '../../content.ts';
import { toAtom } from '../../data/atom.ts';
import { orderInlagg } from '../../data/flode.ts';
import { slapp, utgivare } from '../../data/version.ts';
import { handelseDatum } from '../../domain/handelser.ts';
import { helAdress } from '../../domain/sajt.ts';
import { fyndlagen, uppfoljningsled } from '../../schema/uppfoljning.ts';

/** What was found of plan, measures, follow-up and audit in every region, as a feed, newest first. */
export const GET: APIRoute = async ({ url, site }) => {
  const full = (path: string): string => helAdress(path, site);
  const namn = new Map(regionrader.map((one) => [one.id, one.namn]));
  const inlagg = (await loadUppfoljning()).flatMap(({ region, led, fynd }) =>
    fynd.map((one) => ({
      lank: `/uppfoljning/?led=${led}&id=${encodeURIComponent(one.id)}#${region}`,
      titel: `${handelseDatum(one.datum)}: ${uppfoljningsled[led].namn}, ${namn.get(region)}: ${one.titel}`,
      text: `${fyndlagen[one.lage]}. Källa: ${one.kallslag}, ${one.utgivare}. Läs mer: ${full(one.url)}`,
      datum: one.datum,
    })),
  );
  const body = toAtom({
    titel: 'Plan, åtgärder, uppföljning och granskning i regionerna',
    lank: full(url.pathname),
    sida: full('/uppfoljning/'),
    datum: slapp.datum,
    utgivare: utgivare.namn ?? 'Närvårdsatlas',
    poster: orderInlagg(inlagg, full),
  });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
