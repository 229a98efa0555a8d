import type { RegionId } from '../schema/vokabular.ts';
import type { RegionUnderlag } from './region-underlag.ts';

/**
 * Each region in every edition, newest first; regions keep the order they are given in.
 * @param alla the regions of every edition, oldest edition first
 */
export function groupRegionutgavor(alla: readonly RegionUnderlag[]): RegionUnderlag[][] {
  const groups = new Map<RegionId, RegionUnderlag[]>();
  for (const region of alla) groups.set(region.id, [region, ...(groups.get(region.id) ?? [])]);
  return [...groups.values()];
}

/**
 * Each region in the newest edition that passes a test, or in the newest of all.
 * @param grupper each region in every edition, newest first, at least one
 */
export const latestWith = (
  grupper: readonly (readonly RegionUnderlag[])[],
  test: (region: RegionUnderlag) => boolean,
): RegionUnderlag[] => grupper.map((egna) => egna.find(test) ?? egna[0]!);

/** A view of a page that can show several editions: all, or one. */
export interface Utgavevy {
  /** Empty for then and now, which is what is shown unless asked for. */
  readonly id: string;
  readonly namn: string;
}

/**
 * The views that a reader can choose between; none where there is only one edition.
 * @param utgavor oldest first
 */
export function utgavevyer(utgavor: readonly { readonly id: string; readonly ar: string }[]): Utgavevy[] {
  if (utgavor.length < 2) return [];
  return [{ id: '', namn: 'Då och nu' }, ...utgavor.map(({ id, ar }) => ({ id, namn: `Bara ${ar}` })).toReversed()];
}

/**
 * What a line is headed by beside lines of other editions.
 * @param utgavor oldest first
 */
export const utgaveord = (
  utgava: { readonly id: string; readonly ar: string },
  utgavor: readonly { readonly id: string }[],
): string => (utgavor.length > 1 && utgava.id === utgavor.at(-1)?.id ? 'Nu' : utgava.ar);
