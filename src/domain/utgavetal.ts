import { countBruk } from './kalla-bruk.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** What an edition holds, counted over its regions. */
export interface Utgavetal {
  readonly poster: number;
  /** Dated facts that are evidence in it; none in a closed edition. */
  readonly handelser: number;
  /** Documents and pages that something in it rests on. */
  readonly kallor: number;
  /** Regions that have at least one post or event in it. */
  readonly regioner: number;
}

/** Counts what an edition holds. */
export function countUtgava(regioner: readonly RegionUnderlag[]): Utgavetal {
  const sum = (count: (region: RegionUnderlag) => number) => regioner.reduce((total, one) => total + count(one), 0);
  return {
    poster: sum((region) => posterOf(region).length),
    handelser: sum((region) => region.handelser.length),
    kallor: countBruk(regioner).size,
    regioner: regioner.filter((region) => posterOf(region).length + region.handelser.length > 0).length,
  };
}
