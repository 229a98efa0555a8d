import { scaleLinear } from 'd3';
import { svarIds, type Svar } from '../schema/svar.ts';

/** One piece of a coverage bar. */
export interface TackningMark {
  readonly svar: Svar;
  /** How many regions hold the state. */
  readonly antal: number;
  readonly x: number;
  readonly width: number;
}

/**
 * A bar of all regions, divided by answer state in the order of the legend. States that no region holds are left out.
 * @param counts regions per state
 * @param width of the whole bar, in the units of the drawing
 */
export function tackningMarks(counts: Readonly<Record<Svar, number>>, width: number): TackningMark[] {
  const total = svarIds.reduce((sum, svar) => sum + counts[svar], 0);
  const x = scaleLinear([0, Math.max(1, total)], [0, width]);
  let before = 0;
  return svarIds
    .map((svar) => {
      const mark = { svar, antal: counts[svar], x: x(before), width: x(counts[svar]) };
      before += counts[svar];
      return mark;
    })
    .filter(({ antal }) => antal > 0);
}
