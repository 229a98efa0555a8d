import { scalePoint } from 'd3';

/** A place across a figure that is as wide as its column: `64` → `64.0%`. */
export const pct = (n: number): string => `${n.toFixed(1)}%`;

/** One thread to draw: how far it can be followed. */
export interface TradIn<T> {
  readonly rad: T;
  /** Ids of the columns at the far end where it comes up; `[]` when it does not. */
  readonly mal: readonly string[];
}

/** One thread: `y` in pixels, `mal` in percent of the width. */
export interface TradRad<T> {
  readonly rad: T;
  readonly y: number;
  readonly mal: readonly { readonly id: string; readonly x: number }[];
}

/** Threads group by group, with where each group begins and ends. */
export interface TradMarks<T> {
  readonly grupper: readonly {
    readonly namn: string;
    /** Base line of the group's heading. */
    readonly y: number;
    /** First and last thread. */
    readonly spann: readonly [number, number];
    readonly rader: readonly TradRad<T>[];
  }[];
  readonly kolumner: readonly { readonly id: string; readonly x: number }[];
  readonly hojd: number;
}

/**
 * One thread a row, in groups with a heading each. The columns at the far end share the stretch from `fran` to `till`
 * (percent of the width); heights are pixels.
 */
export function tradMarks<T>(
  grupper: readonly { readonly namn: string; readonly rader: readonly TradIn<T>[] }[],
  kolumner: readonly string[],
  { rad, rubrik, topp, fran, till }: { rad: number; rubrik: number; topp: number; fran: number; till: number },
): TradMarks<T> {
  const x = scalePoint(kolumner, [fran, till]);
  let y = topp;
  const placed = grupper
    .filter((grupp) => grupp.rader.length > 0)
    .map(({ namn, rader }) => {
      y += rubrik;
      const start = y;
      const rows = rader.map((one, i) => ({
        rad: one.rad,
        y: start + rad * (i + 0.6),
        mal: one.mal.flatMap((id) => (kolumner.includes(id) ? [{ id, x: x(id) ?? fran }] : [])),
      }));
      y += rad * rows.length;
      return { namn, y: start - 2, spann: [rows[0]!.y, rows.at(-1)!.y] as const, rader: rows };
    });
  return { grupper: placed, kolumner: kolumner.map((id) => ({ id, x: x(id) ?? fran })), hojd: y + rad / 2 };
}
