import { scaleBand, scalePoint } from 'd3';
import type { MalbildLage } from '../schema/dokument-lage.ts';

/** The steps of the figure, from left to right; `ej-tillampligt` has no place on the line. */
const lageSteg = [
  'ej-namnt',
  'planeras',
  'pagar',
  'utkast',
  'antagen-av-regionen',
  'framtagen',
  'uppfoljd',
] as const satisfies MalbildLage[];

/** One row to draw: status then, and later (`null` when nothing later is known). */
export interface LageRad {
  readonly id: string;
  readonly da: MalbildLage | null;
  readonly nu: MalbildLage | null;
}
/** Where a row's marks stand; `null` where there is no mark. */
export interface LageMark extends LageRad {
  readonly y: number;
  readonly daX: number | null;
  readonly nuX: number | null;
}
/** Width and height in the units of the drawing; `left` is kept for row labels. */
export interface LageYta {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** The x of each step. */
export function stegX({ left, width }: Pick<LageYta, 'left' | 'width'>): { steg: MalbildLage; x: number }[] {
  const x = scalePoint(lageSteg, [left, width]).padding(0.5);
  return lageSteg.map((steg) => ({ steg, x: x(steg) ?? 0 }));
}

/** One mark a row, in the order given: a place on the line of steps then and later. */
export function lageMarks(rader: readonly LageRad[], yta: LageYta): LageMark[] {
  const x = new Map<MalbildLage, number>(stegX(yta).map((one) => [one.steg, one.x]));
  const y = scaleBand(
    rader.map(({ id }) => id),
    [yta.top, yta.height],
  );
  const xOf = (lage: MalbildLage | null): number | null => (lage === null ? null : (x.get(lage) ?? null));
  return rader.map((rad) => ({
    ...rad,
    y: (y(rad.id) ?? 0) + y.bandwidth() / 2,
    daX: xOf(rad.da),
    nuX: xOf(rad.nu),
  }));
}
