import { regionsvarSlag, type Regionsvar, type RegionsvarFil } from '../schema/regionsvar.ts';
import { datumText } from './sprak.ts';

/**
 * Whether the region has been asked, and what that means: not asked is neither yes nor no, and asked without an answer
 * confirms nothing.
 * @param svar the answers about what is shown; the others do not count here
 */
export function regionsvarMening(
  { tillfragad }: Pick<RegionsvarFil, 'tillfragad'>,
  svar: readonly Regionsvar[],
): string {
  if (svar.length > 0) return '';
  if (tillfragad === null) return 'Regionens svar: ännu inte tillfrågad.';
  return `Regionens svar: tillfrågad den ${datumText(tillfragad)}, men har inte svarat om det här.`;
}

/** The head of one answer: `Regionen invänder, 3 mars 2027, Hälso- och sjukvårdsförvaltningen`. */
export const regionsvarText = ({ slag, datum, av }: Regionsvar): string =>
  `${regionsvarSlag[slag].namn}, ${datumText(datum)}, ${av}`;
