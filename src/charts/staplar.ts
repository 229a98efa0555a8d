import { max, scaleBand, scaleLinear } from 'd3';

/** A bar from zero to `varde`, a span between two values, or a row without a figure. */
export type Stapel = { readonly id: string } & (
  | { readonly slag: 'varde'; readonly varde: number }
  | { readonly slag: 'spann'; readonly fran: number; readonly till: number }
  | { readonly slag: 'utan' }
);
/** A horizontal bar in the units of the drawing; `width` is 0 for a row without a figure. */
export interface StapelMark {
  readonly id: string;
  readonly slag: Stapel['slag'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Width and height of the drawing; `left` is kept for row labels. `tak` fixes the end of the scale. */
export interface StapelYta {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly tak?: number;
}

const ends = (stapel: Stapel): readonly [number, number] => {
  if (stapel.slag === 'spann') return [stapel.fran, stapel.till];
  return [0, stapel.slag === 'varde' ? stapel.varde : 0];
};

/** The scale from value to x; ends at `tak`, or at the largest value. */
export const stapelSkala = (staplar: readonly Stapel[], { left, width, tak }: StapelYta) =>
  scaleLinear([0, tak ?? (max(staplar, (stapel) => ends(stapel)[1]) || 1)], [left, width]);

/** One mark a row, in the order given. */
export function stapelMarks(staplar: readonly Stapel[], yta: StapelYta): StapelMark[] {
  const x = stapelSkala(staplar, yta);
  const y = scaleBand(
    staplar.map(({ id }) => id),
    [yta.top, yta.height],
  ).padding(0.3);
  return staplar.map((stapel) => {
    const [fran, till] = ends(stapel).map(x) as [number, number];
    return {
      id: stapel.id,
      slag: stapel.slag,
      x: fran,
      y: y(stapel.id) ?? 0,
      width: till - fran,
      height: y.bandwidth(),
    };
  });
}
