import type { Post } from '../schema/post.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { KallaId } from '../schema/vokabular.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';
import { gemen } from './sprak.ts';
import { stegText } from './post-steg.ts';

/** The examples of one region: one group an edition, the newest first. */
export interface Exempelgrupp {
  readonly region: Pick<RegionUnderlag, 'id' | 'namn' | 'kortnamn'>;
  /** Examples of the region in all editions. */
  readonly antal: number;
  readonly utgavor: readonly {
    readonly utgava: Utgava;
    /** The source that the first of them rests on; in a closed edition that of all. */
    readonly kalla: KallaId;
    readonly poster: readonly Post[];
  }[];
}

/**
 * The example bank by region, regions in the order given; regions and editions without examples are left out.
 * @param regioner the regions of every edition, oldest edition first
 */
export function groupExempel(regioner: readonly RegionUnderlag[]): Exempelgrupp[] {
  return [...new Set(regioner.map(({ id }) => id))].flatMap((id): Exempelgrupp[] => {
    const egna = regioner.filter((region) => region.id === id);
    const utgavor = egna
      .flatMap((region) => {
        const poster = posterOf(region);
        const [forst] = poster;
        return forst ? [{ utgava: region.utgava, kalla: forst.kalla.id, poster }] : [];
      })
      .toReversed();
    const [region] = egna;
    const antal = utgavor.reduce((sum, { poster }) => sum + poster.length, 0);
    return region && antal > 0 ? [{ region, antal, utgavor }] : [];
  });
}

/** When an example was true, as a list says it: its year, or `odaterad`. */
export const arText = (per: string | null): string => per?.slice(0, 4) ?? 'odaterad';

/** How far an example has come and when that was: `i drift, 2024`. */
export const exempelLage = (post: Pick<Post, 'slag' | 'niva' | 'lage' | 'per'>): string =>
  `${gemen(stegText(post))}, ${arText(post.per)}`;
