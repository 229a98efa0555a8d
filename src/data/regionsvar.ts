import { parse } from 'yaml';
import { regionsvarFilSchema, type RegionsvarFil } from '../schema/regionsvar.ts';
import { regionIds, type RegionId } from '../schema/vokabular.ts';

// Stryker disable all: import.meta.glob takes nothing but literals
const texter = import.meta.glob<string>('../../content/regioner/*/svar.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// Stryker restore all

/** What each region has answered, and when it was asked. */
export const regionsvar: ReadonlyMap<RegionId, RegionsvarFil> = new Map(
  regionIds.map((region) => [
    region,
    regionsvarFilSchema.parse(parse(texter[`../../content/regioner/${region}/svar.yaml`] ?? '')),
  ]),
);

/** One region's answers; a region that nobody has asked has none. */
export const regionsvarOf = (region: RegionId): RegionsvarFil =>
  regionsvar.get(region) ?? { tillfragad: null, svar: [] };
