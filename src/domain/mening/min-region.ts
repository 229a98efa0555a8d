import { nivaer, nivaIds } from '../../schema/niva.ts';
import type { Nivajamforelse, Ovanligt, Tyst } from '../min-region.ts';
import { antal, gemen, lista, tal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening, type Raknad } from './mening.ts';
import { odateratText } from './odaterat.ts';
import type { MeningId } from './register.ts';

const lagg = (
  id: MeningId,
  text: string,
  utgava: Raknad,
  raknat: 'regioner' | 'teman',
  n: number,
  av?: number,
): Mening =>
  mening(id, text, {
    utgava,
    raknat,
    antal: n,
    av: isLopande(utgava) ? 'lopande' : (av ?? 'mangd'),
    okanda: {},
  });

/** Which others say it too. A rolling edition says only what was found. */
export function ovanligtMening(
  { andra, odaterade, saknas }: Pick<Ovanligt, 'andra' | 'odaterade' | 'saknas'>,
  utgava: Raknad,
  namn: (id: string) => string,
): Mening {
  const { ar } = utgava;
  const vilka = lista(andra.map(namn));
  const utanDatum =
    odaterade.length > 0 ? ` För ${lista(odaterade.map(namn))} är uppgiften odaterad och kan vara äldre.` : '';
  const [ingen, nagra] = isLopande(utgava)
    ? [
        `För ingen annan region har atlasen någon uttrycklig uppgift om det i utgåvan ${ar}.`,
        `Atlasen har uttryckliga uppgifter i utgåvan ${ar} också för ${vilka}.${utanDatum}`,
      ]
    : [
        `I underlaget från ${ar} tas det inte upp för någon annan region där det går att läsa${saknas > 0 ? `; för ${antal(saknas, 'region', 'regioner')} saknas underlag` : ''}.`,
        `${ar} togs det också upp av ${vilka}${saknas > 0 ? `; för ${antal(saknas, 'region', 'regioner')} saknas underlag` : ''}.`,
      ];
  return lagg('ovanligt', andra.length === 0 ? ingen : nagra, utgava, 'regioner', andra.length);
}

/** Of how many others the source is lost: the fewest and the most over some themes; empty where of none. */
function saknasText(ovanliga: readonly Pick<Ovanligt, 'saknas'>[]): string {
  const antalen = ovanliga.map(({ saknas }) => saknas);
  const [minst, mest] = [Math.min(...antalen), Math.max(0, ...antalen)];
  if (mest === 0) return '';
  const hur = minst === mest ? '' : minst === 0 ? 'upp till ' : `${minst}–`;
  return `; för ${hur}${antal(mest, 'region', 'regioner')} saknas underlag om ${ovanliga.length === 1 ? 'det' : 'dem'}`;
}

/**
 * How many of a region's themes few others have. Of a rolling edition it is said what was found, never that others do not;
 * of a closed one, of how many others nobody can say.
 * @param namn the region's name
 */
export function ovanligaMening(
  namn: string,
  ovanliga: readonly Pick<Ovanligt, 'saknas'>[],
  mest: number,
  utgava: Raknad,
): Mening {
  const n = ovanliga.length;
  const teman = n === 0 ? 'inget tema' : antal(n, 'tema', 'teman');
  const andra = antal(mest, 'annan region', 'andra regioner');
  const text = isLopande(utgava)
    ? `Bland de uttryckliga uppgifterna om ${namn} i utgåvan ${utgava.ar} finns ${teman} där atlasen har uttryckliga uppgifter för högst ${andra}.`
    : `I underlaget om ${namn} från ${utgava.ar} finns ${teman} som också tas upp för högst ${andra}${saknasText(ovanliga)}.`;
  return lagg('ovanliga', text, utgava, 'teman', n);
}

/** How many others say it. A rolling edition is never a share of the country. */
export const tystMening = (
  { antal: n, av, saknas, odaterade }: Pick<Tyst, 'antal' | 'av' | 'saknas' | 'odaterade'>,
  utgava: Raknad,
): Mening =>
  lagg(
    'tyst',
    isLopande(utgava)
      ? `Atlasen har uttryckliga uppgifter i utgåvan ${utgava.ar} för ${antal(n, 'annan region', 'andra regioner')}.${odateratText(odaterade, n)}`
      : `${n} av ${av} andra regioner tog upp det ${utgava.ar}${saknas > 0 ? `; för ${tal(saknas)} saknas underlag` : ''}.`,
    utgava,
    'regioner',
    n,
    av,
  );

/** The others' steps in words: `Andra regioner 2020: 3 till mål, 2 till i drift.` Those without a known step are not counted. */
export function andrasStegMening(
  { andra, odaterade }: Pick<Nivajamforelse, 'andra' | 'odaterade'>,
  utgava: Raknad,
): Mening {
  const kanda = nivaIds.filter((niva) => andra[niva] > 0);
  const nar = isLopande(utgava) ? `i utgåvan ${utgava.ar}` : utgava.ar;
  const steg = kanda.map((niva) => `${andra[niva]} ${gemen(nivaer[niva].namn)}`);
  const summa = kanda.reduce((sum, niva) => sum + andra[niva], 0);
  return lagg(
    'andras-steg',
    summa === 0
      ? `Steget ${nar} är inte känt för någon annan region.`
      : `Andra regioner efter högsta steg i poster ${nar}, där det framgår: ${steg.join(', ')}.${odateratText(isLopande(utgava) ? odaterade : 0, summa, { om: ' om steget' })}`,
    utgava,
    'regioner',
    summa,
  );
}
