import regionerJson from '../../content/regioner.json' with { type: 'json' };
import temanJson from '../../content/teman.json' with { type: 'json' };

/** The keys of a record, as a non-empty tuple that a `z.enum` and a union type can be built from. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] =>
  Object.keys(record) as [K, ...K[]];

/** The 21 regions in Swedish alphabetical order, e.g. `jamtland-harjedalen`. */
export const regionIds = keysOf(regionerJson);
/** Id of a region: its folder name and its place in every address. */
export type RegionId = (typeof regionIds)[number];

/** The 30 themes in the order of the vocabulary, e.g. `mobila-team`. */
export const temaIds = keysOf(temanJson);
/** Id of a theme. */
export type TemaId = (typeof temaIds)[number];

/** Id of a source: a document in `content/kallor.json` or in that of a region in depth, or a page in a region's `kallor.yaml`. */
export type KallaId = string;
