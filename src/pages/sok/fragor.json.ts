import type { APIRoute } from 'astro';
import { loadCeller, loadRegioner, loadTeman, loadUtgavor } from '../../content.ts';
import { buildProfil } from '../../domain/profilmatris.ts';
import {
  attributfragor,
  profilvarden,
  regionfakta,
  stadigaFakta,
  temavarden,
  type Fragedata,
} from '../../search/fragevarden.ts';

/** What a question of the search is answered from, edition by edition: the coded values, and what is said of each region. */
export const GET: APIRoute = async () => {
  const [utgavor, teman] = await Promise.all([loadUtgavor(), loadTeman()]);
  const delar = await Promise.all(
    utgavor.map(async (utgava) => {
      const regioner = await loadRegioner(utgava.id);
      return {
        varden: [
          ...profilvarden(buildProfil(regioner), utgava),
          ...temavarden(teman, await loadCeller(utgava.id), utgava),
        ],
        fakta: regionfakta(regioner, utgavor[0]?.id ?? ''),
        regioner,
      };
    }),
  );
  const data: Fragedata = {
    varden: delar.flatMap(({ varden }) => varden),
    ...attributfragor(),
    fakta: [...delar.flatMap(({ fakta }) => fakta), ...stadigaFakta(delar[0]?.regioner ?? [])],
  };
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
