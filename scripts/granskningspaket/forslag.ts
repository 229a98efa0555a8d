import { stringify } from 'yaml';
import type { Regionsvar, RegionsvarFil } from '../../src/schema/regionsvar.ts';
import { regionsvarSlag } from '../../src/schema/regionsvar.ts';

const samma = (a: Regionsvar, b: Regionsvar): boolean => a.utgava === b.utgava && a.tema === b.tema;
const namn = ({ utgava, tema, slag }: Regionsvar): string =>
  `${utgava}/${tema ?? 'hela regionen'}: ${regionsvarSlag[slag].namn}`;

/** What a proposal would change: what is new, and what has been answered before and stands as it is. */
export function describeForslag(
  forra: RegionsvarFil,
  svar: readonly Regionsvar[],
): { nya: Regionsvar[]; rader: string[] } {
  const nya = svar.filter((one) => !forra.svar.some((old) => samma(old, one)));
  return {
    nya,
    rader: svar.map((one) => {
      const old = forra.svar.find((fore) => samma(fore, one));
      if (!old) return `+ ${namn(one)}${one.text ? ` – ${one.text}` : ''}`;
      return `= ${namn(one)} – har redan ett svar (${namn(old)}, ${old.datum}). Ändra det för hand om det nya ska gälla.`;
    }),
  };
}

/** The answers file with the new answers after those that stand. */
export const forslagText = (forra: RegionsvarFil, nya: readonly Regionsvar[], tillfragad: string): string =>
  stringify({ tillfragad: forra.tillfragad ?? tillfragad, svar: [...forra.svar, ...nya] }, { lineWidth: 0 });
