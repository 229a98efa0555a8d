import type { RegionId } from '../schema/vokabular.ts';
import { rutkarta } from './rutkarta.ts';

/** Side of a tile and the step to the next, in the units of the drawing. */
export const ruta = 8;
const steg = 9;
/** Width and height of a small tile map. */
export const smakartaYta = { bredd: 5 * steg, hojd: 8 * steg } as const;

const horn = (region: RegionId): string => {
  const [rad, kolumn] = rutkarta[region];
  return `${(kolumn - 1) * steg + 0.5} ${(rad - 1) * steg + 0.5}`;
};

/** Path of the regions' tiles as squares; empty for no regions. */
export const rutPath = (regioner: readonly RegionId[]): string =>
  regioner.map((region) => `M${horn(region)}h${ruta}v${ruta}h-${ruta}z`).join('');

/** Path of a diagonal across each of the regions' tiles; empty for no regions. */
export const streckPath = (regioner: readonly RegionId[]): string =>
  regioner.map((region) => `M${horn(region)}l${ruta} ${ruta}`).join('');

/** Path of a small square in the middle of each of the regions' tiles; empty for no regions. */
export const prickPath = (regioner: readonly RegionId[]): string =>
  regioner.map((region) => `M${horn(region)}m2.5 2.5h3v3h-3z`).join('');
