import type { Atlas } from '../data/atlas.ts';
import { regionsvar } from '../data/regionsvar.ts';
import { tystnadsloggar } from '../data/tystnadsloggar.ts';
import { delIds } from '../schema/del.ts';
import { loadAllaCeller } from './celler.ts';
import { loadFordjupningar } from './fordjupning.ts';
import { loadNationellt, loadHandelser, loadNyckeltal } from './handelser.ts';
import { loadKallor } from './kallor.ts';
import { loadExempelurval, loadKodningar, loadUppfoljning } from './listor.ts';
import { memo } from './memo.ts';
import { loadAllaRegioner, loadBrodtext } from './regioner.ts';
import { loadTeman } from './teman.ts';
import { loadUtgavor } from './utgavor.ts';

/** All that the data files are made of. */
export const loadAtlas = memo(async (): Promise<Atlas> => {
  const [utgavor, regioner, teman, kallor, celler, handelser, nationellt, nyckeltal, kodningar] = await Promise.all([
    loadUtgavor(),
    loadAllaRegioner(),
    loadTeman(),
    loadKallor(),
    loadAllaCeller(),
    loadHandelser(),
    loadNationellt(),
    loadNyckeltal(),
    loadKodningar(),
  ]);
  const bodies = regioner.flatMap(({ id, utgava }) =>
    delIds.map(
      async (del) => [`${utgava.id}/${id}/${del}`, (await loadBrodtext(utgava.id, id, del)).markdown] as const,
    ),
  );
  return {
    styrning: new Set((await loadExempelurval()).styrning.poster),
    utgavor,
    regioner,
    teman,
    kallor,
    celler,
    handelser,
    nationellt,
    nyckeltal,
    uppfoljning: await loadUppfoljning(),
    kodningar,
    tystnadsloggar,
    regionsvar,
    fordjupningar: await loadFordjupningar(),
    brodtext: Object.fromEntries(await Promise.all(bodies)),
  };
});
