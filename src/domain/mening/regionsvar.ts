import { regionsvarSlag, type Regionsvar, type RegionsvarFil } from '../../schema/regionsvar.ts';
import { datumText } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/**
 * Whether the region has been asked, and what that means: not asked is neither yes nor no, and asked without an answer
 * confirms nothing. `null` where it has answered.
 * @param svar the answers about what is shown; the others do not count here
 */
export function regionsvarMening(
  { tillfragad }: Pick<RegionsvarFil, 'tillfragad'>,
  svar: readonly Regionsvar[],
): Mening | null {
  if (svar.length > 0) return null;
  const text =
    tillfragad === null
      ? 'Regionens svar: ännu inte tillfrågad.'
      : `Regionens svar: tillfrågad den ${datumText(tillfragad)}, men har inte svarat om det här.`;
  return mening('regionsvar', text, { utgava: 'atlasen', raknat: 'regioner', antal: 0, av: 'enskild', okanda: {} });
}

/** The head of one answer: `Regionen invänder, 3 mars 2027, Hälso- och sjukvårdsförvaltningen`. */
export const regionsvarText = ({ slag, datum, av }: Regionsvar): string =>
  `${regionsvarSlag[slag].namn}, ${datumText(datum)}, ${av}`;
