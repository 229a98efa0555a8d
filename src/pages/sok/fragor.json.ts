import type { APIRoute } from 'astro';
import { loadCeller, loadRegioner, loadTeman, loadUtgavor } from '../../content.ts';
import { profilvarden, temavarden } from '../../search/fragevarden.ts';
import { buildProfil } from '../../domain/profilmatris.ts';

/** The coded values that a question of the search is answered from, edition by edition. */
export const GET: APIRoute = async () => {
  const [utgavor, teman] = await Promise.all([loadUtgavor(), loadTeman()]);
  const varden = await Promise.all(
    utgavor.map(async (utgava) => [
      ...profilvarden(buildProfil(await loadRegioner(utgava.id)), utgava),
      ...temavarden(teman, await loadCeller(utgava.id), utgava),
    ]),
  );
  return new Response(JSON.stringify(varden.flat()), { headers: { 'content-type': 'application/json' } });
};
