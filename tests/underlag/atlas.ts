import type { Atlas } from '../../src/data/atlas.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';
import { buildTemamatris } from '../../src/domain/temamatris.ts';

/** A made-up atlas of one region and two themes, with nothing else in it. */
export const makeAtlas = (region: RegionUnderlag, teman: Atlas['teman'] = []): Atlas => ({
  styrning: new Set(),
  utgavor: [region.utgava],
  regioner: [region],
  teman,
  kallor: [],
  celler: buildTemamatris([region], [{ id: 'mobila-team' }, { id: 'aldre' }]),
  handelser: [],
  nationellt: [],
  nyckeltal: [],
  uppfoljning: [],
  kodningar: [],
  tystnadsloggar: [],
  regionsvar: new Map(),
  fordjupningar: [],
  brodtext: {},
});
