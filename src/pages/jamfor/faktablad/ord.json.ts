import type { APIRoute } from 'astro';
import { loadTeman, loadUtgavor, regionrader } from '../../../content.ts';
import type { Ordfil } from '../../../data/faktablad.ts';
import { utanSteg } from '../../../domain/jamforelse.ts';
import { delar, delIds } from '../../../schema/del.ts';
import { nivaer, nivaIds } from '../../../schema/niva.ts';
import { slapp } from '../../../data/version.ts';

/** The words that the regions' sheets leave out: editions, labels of themes, and the version. */
export const GET: APIRoute = async () => {
  const [utgavor, teman] = await Promise.all([loadUtgavor(), loadTeman()]);
  const { version, datum } = slapp;
  const fil: Ordfil = {
    utgavor,
    teman: teman.map(({ id, namn }) => [id, namn]),
    regioner: regionrader.map(({ id }) => id),
    delar: delIds.map((id) => [id, delar[id].namn]),
    grupper: [
      ...nivaIds.map((id) => [id, nivaer[id].namn] as const),
      ...utanSteg.map(({ id, namn }) => [id, namn] as const),
      ['utan-steg', 'Utan steg'],
    ],
    version,
    datum,
  };
  return new Response(JSON.stringify(fil), { headers: { 'content-type': 'application/json' } });
};
