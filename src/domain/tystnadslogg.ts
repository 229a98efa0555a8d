import type { Svar } from '../schema/svar.ts';
import type { Oraknad, Tystnadslogg } from '../schema/tystnad.ts';
import type { Cell } from './temamatris.ts';
import { lista } from './sprak.ts';

/** What a machine found when it searched a region's text for the words of a theme that the text is silent on. */
export interface Celllogg {
  readonly kalla: string;
  readonly dag: string;
  /** The words that were searched for, in any inflection. */
  readonly ord: readonly string[];
  /** Where one of them stands all the same, and why it does not count. */
  readonly oraknade: readonly Oraknad[];
  /** The slides that were searched, by section. */
  readonly blad: readonly { readonly avsnitt: string; readonly nummer: readonly number[] }[];
}

/** The answers that rest on a text that says nothing. */
const tysta: ReadonlySet<Svar> = new Set(['ej-namnt', 'underlag-saknas']);

/** The log behind a silent cell of a closed edition; `null` for any other cell, and where the words were not searched for. */
export function loggOf(
  { utgava, region, tema, svar }: Pick<Cell, 'utgava' | 'region' | 'tema' | 'svar'>,
  loggar: readonly Tystnadslogg[],
): Celllogg | null {
  const logg = loggar.find((one) => one.utgava === utgava);
  const ord = logg?.ord[tema];
  if (!logg || !ord || ord.length === 0 || !tysta.has(svar)) return null;
  return {
    kalla: logg.kalla,
    dag: logg.dag,
    ord,
    oraknade: logg.oraknade.filter((one) => one.region === region && one.tema === tema),
    blad: Object.entries(logg.blad[region] ?? {}).map(([avsnitt, nummer]) => ({ avsnitt, nummer })),
  };
}

/** The slides that were read, in words: `Organisation (bild 3), Samverkan (bild 5)`. */
export const bladText = ({ blad }: Pick<Celllogg, 'blad'>): string =>
  lista(blad.map(({ avsnitt, nummer }) => `${avsnitt} (bild\u00a0${lista(nummer.map(String))})`));
