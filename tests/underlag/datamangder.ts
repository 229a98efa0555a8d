import type { Atlas } from '../../src/data/atlas.ts';
import { buildDatamangder } from '../../src/data/datamangder.ts';
import { buildTemamatris } from '../../src/domain/temamatris.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';
import { makeAtlas } from './atlas.ts';
import { makeHandelse } from './handelse.ts';
import { makeLopande, makePost, makeRegion } from './region.ts';

/** The themes that the made-up cells are of. */
export const teman = [{ id: 'mobila-team' }, { id: 'aldre' }] as const;
/** An atlas of one region in the given editions, with cells of two themes. */
export const atlasOf = (regioner: readonly RegionUnderlag[], more: Partial<Atlas> = {}): Atlas => ({
  ...makeAtlas(regioner[0]!),
  utgavor: regioner.map(({ utgava }) => utgava),
  regioner,
  celler: regioner.flatMap((region) => buildTemamatris([region], teman)),
  ...more,
});
const setOf = (atlas: Atlas, id: string) => buildDatamangder(atlas).find((one) => one.id === id)!;
/** What stands in a data set's JSON file. */
export const json = (atlas: Atlas, id: string) => JSON.parse(setOf(atlas, id).json);
/** The rows of a data set's table, by column. */
export const table = (atlas: Atlas, id: string) => {
  const { kolumner, rader } = setOf(atlas, id).tabell!;
  return rader.map((rad) => Object.fromEntries(kolumner.map((namn, i) => [namn, rad[i]])));
};

/** A region in a closed edition. */
export const da = makeRegion([makePost()]);
export const handelse = makeHandelse({ teman: ['aldre'] });
/** The same in a rolling edition, with a page as its source. */
export const nu = makeRegion(
  [makePost({ niva: 'i-drift', per: '2024', kalla: { id: 'sidan', avsnitt: 'hela sidan' } })],
  {
    utgava: makeLopande(),
    handelser: [handelse],
  },
);
const sedan = makeRegion([], {
  utgava: makeLopande({ id: '2030', ar: '2027–2030' }),
  sokt: [{ dag: '2030-11-28', teman: ['aldre'], attribut: [], ord: ['äldre'] }],
});
const sokt: RegionUnderlag = {
  ...sedan,
  delar: { ...sedan.delar, malbild: { ...sedan.delar.malbild, underlag: 'sokt', kalla: null, per: null } },
};
/** An atlas of one region in three editions: read, gathered, and searched for without anything found. */
export const tre = atlasOf([da, nu, sokt], {
  handelser: [handelse],
  brodtext: { '2026/blekinge/malbild': 'Kroppen.' },
});
