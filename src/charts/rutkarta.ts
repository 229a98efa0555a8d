import type { RegionId } from '../schema/vokabular.ts';

/** The regions as tiles in a grid: row from the north and column from the west, both from 1. */
export const rutkarta: Readonly<Record<RegionId, readonly [rad: number, kolumn: number]>> = {
  norrbotten: [1, 4],
  vasterbotten: [2, 4],
  'jamtland-harjedalen': [3, 3],
  vasternorrland: [3, 4],
  dalarna: [4, 3],
  gavleborg: [4, 4],
  varmland: [5, 1],
  orebro: [5, 2],
  vastmanland: [5, 3],
  uppsala: [5, 4],
  stockholm: [5, 5],
  'vastra-gotaland': [6, 1],
  jonkoping: [6, 2],
  ostergotland: [6, 3],
  sormland: [6, 4],
  halland: [7, 1],
  kronoberg: [7, 2],
  kalmar: [7, 3],
  gotland: [7, 5],
  skane: [8, 1],
  blekinge: [8, 2],
};
