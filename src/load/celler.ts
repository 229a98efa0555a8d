import { makeLiknande } from '../domain/liknande-poster.ts';
import { buildLikheter } from '../domain/liknande-regioner.ts';
import { posterOf } from '../domain/region-underlag.ts';
import { buildTemamatris, type Cell } from '../domain/temamatris.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import { loadKallrad } from './kallor.ts';
import { memo, memoBy } from './memo.ts';
import { loadRegioner, loadAllaRegioner } from './regioner.ts';
import { loadTeman } from './teman.ts';
import { loadUtgavor, loadDaOchNu } from './utgavor.ts';

/** All cells of one edition's theme matrix. */
export const loadCeller = memoBy(async (utgava: UtgavaId): Promise<Cell[]> =>
  buildTemamatris(await loadRegioner(utgava), await loadTeman()),
);

/** All cells of every edition, oldest edition first. */
export const loadAllaCeller = memo(async (): Promise<Cell[]> =>
  (await Promise.all((await loadUtgavor()).map(({ id }) => loadCeller(id)))).flat(),
);

/** For every region the others, most alike first, by the themes of one edition. */
export const loadLikheter = memoBy(async (utgava: UtgavaId) =>
  buildLikheter(await loadRegioner(utgava), await loadCeller(utgava)),
);

/** Finds the examples of other regions that are most like one, over all editions. */
export const loadLiknande = memo(async () =>
  makeLiknande((await loadAllaRegioner()).flatMap((region) => posterOf(region))),
);

/** What all themes rest on at once: the first edition's cells, regions and source row, and the newest edition's cells. */
export const loadTemaoversikt = memo(async () => {
  const { da, nu } = await loadDaOchNu();
  const [teman, celler, nya, regioner, rad] = await Promise.all([
    loadTeman(),
    loadCeller(da.id),
    loadCeller(nu.id),
    loadRegioner(da.id),
    loadKallrad(da.id),
  ]);
  /** The newest edition's cells; `null` with one edition. */
  const nyare = nu.id === da.id ? null : { celler: nya, utgava: nu };
  return { da, nyare, teman, celler, regioner, rad };
});
