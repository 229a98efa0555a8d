import { nivaer, nivaIds } from '../schema/niva.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Nivajamforelse, Ovanligt, Tyst } from './min-region.ts';
import { antal, gemen, lista } from './sprak.ts';
import { isLopande } from './utgava.ts';

type Ar = Pick<Utgava, 'ar' | 'slag'>;

/** Which others say it too: `Ingen annan region tog upp det 2020.` A rolling edition says only what was found. */
export function ovanligtMening({ andra }: Ovanligt, utgava: Ar, namn: (id: string) => string): string {
  const vilka = lista(andra.map(namn));
  if (isLopande(utgava))
    return andra.length === 0
      ? 'För ingen annan region har atlasen någon uppgift om det.'
      : `Atlasen har uppgifter också för ${vilka}.`;
  return andra.length === 0
    ? `I underlaget från ${utgava.ar} tas det inte upp för någon annan region där det går att läsa.`
    : `${utgava.ar} togs det också upp av ${vilka}.`;
}

/** How many themes few others have. Of a rolling edition it is said what was found, never that others do not. */
export const ovanligaMening = (n: number, mest: number, utgava: Ar): string => {
  const teman = n === 0 ? 'inget tema' : antal(n, 'tema', 'teman');
  return isLopande(utgava)
    ? `Bland uppgifterna från ${utgava.ar} finns ${teman} där atlasen har uppgifter för högst ${antal(mest, 'annan region', 'andra regioner')}.`
    : `I underlaget från ${utgava.ar} finns ${teman} som också tas upp för högst ${antal(mest, 'annan region', 'andra regioner')}.`;
};

/** How many others say it. A rolling edition is never a share of the country. */
export const tystMening = ({ antal: n, av }: Pick<Tyst, 'antal' | 'av'>, utgava: Ar): string =>
  isLopande(utgava)
    ? `uppgifter för ${antal(n, 'annan region', 'andra regioner')}`
    : `${n} av ${av} andra ${utgava.ar}`;

/** The others' steps in words: `3 till mål, 2 till i drift`. */
export function nivaMening({ andra }: Pick<Nivajamforelse, 'andra'>): string {
  const steg = nivaIds.filter((niva) => andra[niva] > 0).map((niva) => `${andra[niva]} ${gemen(nivaer[niva].namn)}`);
  return steg.length === 0 ? 'Steget är inte känt för någon annan region.' : `Andra regioner: ${steg.join(', ')}.`;
}
