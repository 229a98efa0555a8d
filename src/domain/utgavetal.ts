import { delIds } from '../schema/del.ts';
import { countBruk } from './kalla-bruk.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** What an edition holds, counted over its regions. */
export interface Utgavetal {
  readonly poster: number;
  /** Dated facts that are evidence in it; none in a closed edition. */
  readonly handelser: number;
  /** How many of its posts and of its events have no date. */
  readonly odaterade: { readonly poster: number; readonly handelser: number };
  /** Documents and pages that posts rest on; what carries but an attribute or a judgement is not among them. */
  readonly kallor: number;
  /** Regions of which a part, or some of one, was but a picture that is lost. */
  readonly bilder: number;
  /** Regions that have at least one post or event in it. */
  readonly regioner: number;
  /** Regions that somebody has read or searched for it; 0 in an edition that is only opened. */
  readonly lasta: number;
}

/** Whether anybody has read or searched for a region, found anything or not. */
export const isLast = (region: RegionUnderlag): boolean =>
  posterOf(region).length + region.handelser.length + region.sokt.length > 0 ||
  delIds.some((del) => region.delar[del].granskad !== null);

const isDelvisBild = ({ delar }: RegionUnderlag): boolean =>
  delIds.some((del) => delar[del].underlag === 'bild' || delar[del].underlag === 'delvis');

/** Counts what an edition holds. */
export function countUtgava(regioner: readonly RegionUnderlag[]): Utgavetal {
  const sum = (count: (region: RegionUnderlag) => number) => regioner.reduce((total, one) => total + count(one), 0);
  return {
    poster: sum((region) => posterOf(region).length),
    handelser: sum((region) => region.handelser.length),
    odaterade: {
      poster: sum((region) => posterOf(region).filter(({ per }) => per === null).length),
      handelser: sum((region) => region.handelser.filter(({ datum }) => datum === null).length),
    },
    kallor: [...countBruk(regioner).values()].filter(({ poster }) => poster > 0).length,
    bilder: regioner.filter(isDelvisBild).length,
    regioner: regioner.filter((region) => posterOf(region).length + region.handelser.length > 0).length,
    lasta: regioner.filter(isLast).length,
  };
}
