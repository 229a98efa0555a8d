import type { Atlas } from '../../src/data/datamangder.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';
import { buildTemamatris } from '../../src/domain/temamatris.ts';

/** A made-up atlas of one region and two themes, with nothing else in it. */
export const makeAtlas = (region: RegionUnderlag, teman: Atlas['teman'] = []): Atlas => ({
  regioner: [region],
  teman,
  kallor: [],
  celler: buildTemamatris([region], ['mobila-team', 'aldre']),
  handelser: [],
  nationellt: [],
  senast: new Map(),
  nyckeltal: [],
  senarePoster: [],
  fordjupningar: [],
  brodtext: {},
});
