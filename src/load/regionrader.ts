import regionerJson from '../../content/regioner.json' with { type: 'json' };
import { regionSchema, type Region } from '../schema/region.ts';
import { regionIds, type RegionId } from '../schema/vokabular.ts';

/** The regions' rows in the vocabulary, in its order; they belong to no edition. */
export const regionrader: readonly (Region & { readonly id: RegionId })[] = regionIds.map((id) => ({
  id,
  ...regionSchema.parse(regionerJson[id]),
}));
