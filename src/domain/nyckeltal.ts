import type { Nyckeltal } from '../schema/nyckeltal.ts';
import type { RegionId } from '../schema/vokabular.ts';

/** What is known of one region's figure: the value, that it was not reported, a span, or nothing. */
export type NyckeltalLage =
  | { readonly lage: 'varde'; readonly varde: number }
  | { readonly lage: 'ej-redovisat' }
  | { readonly lage: 'spann'; readonly fran: number; readonly till: number }
  | { readonly lage: 'okant' };

/** One region's row of a key figure. */
export type NyckeltalRad = { readonly region: RegionId } & NyckeltalLage;

/** What is known of one region. A value that the source does not give is never guessed. */
export function nyckeltalFor(
  { varden, ejRedovisat, ovriga }: Pick<Nyckeltal, 'varden' | 'ejRedovisat' | 'ovriga'>,
  region: RegionId,
): NyckeltalLage {
  const varde = varden[region];
  if (varde !== undefined) return { lage: 'varde', varde };
  if (ejRedovisat.includes(region)) return { lage: 'ej-redovisat' };
  return ovriga ? { lage: 'spann', ...ovriga } : { lage: 'okant' };
}

/** One row a region, in the order the regions are given. */
export const nyckeltalRader = (
  tal: Pick<Nyckeltal, 'varden' | 'ejRedovisat' | 'ovriga'>,
  regioner: readonly RegionId[],
): NyckeltalRad[] => regioner.map((region) => ({ region, ...nyckeltalFor(tal, region) }));
