import { pairs, scaleLinear, scalePoint } from 'd3';
import type { Matt } from '../schema/fordjupning/matt.ts';

/** One value of a measure: `x` in percent of the width, `y` in pixels from the top. */
export interface MattPunkt {
  readonly per: string;
  readonly varde: number;
  readonly x: number;
  readonly y: number;
}

/** What is drawn of one measure. */
export interface MattMarks {
  readonly punkter: readonly MattPunkt[];
  /** Pairs of values that follow each other and are shares of the same, joined by a line. */
  readonly steg: readonly (readonly [MattPunkt, MattPunkt])[];
  /** Height of the target line; `null` when no target is set. A comparison never gets a line. */
  readonly mal: number | null;
  readonly axel: readonly { readonly y: number; readonly varde: number }[];
}

/** A measure over time on a scale from zero to its highest possible value. `tider` is shared by figures side by side. */
export function mattMarks(
  { varden, mal, enhet }: Pick<Matt, 'varden' | 'mal' | 'enhet'>,
  tider: readonly string[],
  { topp, botten }: { readonly topp: number; readonly botten: number },
): MattMarks {
  const hogst = enhet === 'procent' ? 100 : 1;
  const y = scaleLinear([0, hogst], [botten, topp]);
  const x = scalePoint(tider, [0, 100]).padding(0.6);
  const punkter = varden.map(({ per, varde }) => ({ per, varde, x: x(per) ?? 50, y: y(varde) }));
  return {
    punkter,
    steg: pairs(varden.map(({ av }, i) => ({ av, punkt: punkter[i]! })))
      .filter(([fore, efter]) => fore.av === efter.av)
      .map(([fore, efter]) => [fore.punkt, efter.punkt] as const),
    mal: mal ? y(mal.varde) : null,
    axel: [0, hogst / 2, hogst].map((varde) => ({ y: y(varde), varde })),
  };
}
