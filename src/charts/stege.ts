import { scaleBand } from 'd3';

/** One row of unit squares. */
export interface StegMark {
  readonly id: string;
  /** Top of the squares. */
  readonly y: number;
  /** Left edge of each square, one for each thing counted. */
  readonly rutor: readonly number[];
  /** Where the number stands: just after the last square. */
  readonly slutX: number;
}
/** The room for the squares in the units of the drawing; `left` is kept for row labels. */
export interface StegYta {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Between two squares. */
const glipa = 2;
/** A square never grows beyond this, so that three look like three and not like many. */
const storst = 18;

/** Side of a square, so that the longest row fits. */
export const rutsida = (rader: readonly { readonly antal: number }[], { left, width }: StegYta): number =>
  Math.min(storst, (width - left) / Math.max(1, ...rader.map(({ antal }) => antal)) - glipa);

/** One square for each thing counted, a row for each step, in the order given. */
export function stegMarks(rader: readonly { readonly id: string; readonly antal: number }[], yta: StegYta): StegMark[] {
  const sida = rutsida(rader, yta);
  const y = scaleBand(
    rader.map(({ id }) => id),
    [0, yta.height],
  );
  return rader.map(({ id, antal }) => ({
    id,
    y: (y(id) ?? 0) + (y.bandwidth() - sida) / 2,
    rutor: Array.from({ length: antal }, (_, i) => yta.left + i * (sida + glipa)),
    slutX: yta.left + antal * (sida + glipa) + 4,
  }));
}
