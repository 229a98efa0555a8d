import type { Forutsattningar, Likhet } from '../liknande-regioner.ts';
import { antal, tal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/**
 * Why a region is alike, in words: its size, its sjukvårdsregion and the themes in common.
 * @param utgava the edition whose themes are compared
 */
export function likhetMening(
  likhet: Pick<Likhet, 'sammaSjukvardsregion' | 'tema' | 'gemensamma' | 'unionen'>,
  region: Pick<Forutsattningar, 'befolkningTusental' | 'antalKommuner'>,
  utgava: Raknad,
): Mening {
  const n = likhet.gemensamma.length;
  const fakta = `Cirka ${tal(region.befolkningTusental * 1000)} invånare och ${antal(region.antalKommuner, 'kommun', 'kommuner')}${likhet.sammaSjukvardsregion ? ', i samma sjukvårdsregion' : ''}.`;
  const teman =
    likhet.tema === null
      ? 'Temana jämförs inte, eftersom för få av dem är kända för båda.'
      : `${n === 0 ? 'Inget' : n} av de ${antal(likhet.unionen, 'tema', 'teman')} som är kända för båda och som någon av dem tog upp ${utgava.ar} är ${n === 1 || n === 0 ? 'gemensamt' : 'gemensamma'}.`;
  return mening('likhet', `${fakta} ${teman}`, {
    utgava,
    raknat: 'teman',
    antal: likhet.tema === null ? 0 : n,
    av: likhet.tema === null ? 'enskild' : likhet.unionen,
    okanda: {},
  });
}
