import { isIHelheten, olastaText } from '../helhet.ts';
import { antal } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';
import { mening, okandaSvar, type Mening, type Raknad } from './mening.ts';

/** How a picture names what it counts. */
interface Bildord {
  readonly en: string;
  readonly flera: string;
  /** `ingen` or `inget`. */
  readonly ingen: string;
  readonly raknat: 'regioner' | 'teman';
  readonly avslutad: string;
  readonly lopande: string;
}

/** The figure of a shared picture, what it is about, and both as one sentence. */
export interface Bildmening {
  readonly tal: string;
  readonly text: string;
  readonly mening: Mening;
}

/**
 * How many of some cells hold an explicit answer, out of how many that are read and that the question can apply to, and
 * what is not known. Where nobody has read or looked for anything, nothing is counted.
 */
export function bildMening(celler: readonly Pick<Cell, 'svar'>[], utgava: Raknad, ord: Bildord): Bildmening {
  const { ar } = utgava;
  const okanda = okandaSvar(celler);
  const [saknas, olasta] = [okanda['underlag-saknas'] ?? 0, okanda['ej-granskat'] ?? 0];
  const n = celler.filter(({ svar }) => svar === 'uttryckligt').length;
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const lopande = isLopande(utgava);
  const told = (tal: string, text: string): Bildmening => ({
    tal,
    text,
    mening: mening('bild', [tal, text].filter(Boolean).join(' '), {
      utgava,
      raknat: ord.raknat,
      antal: n,
      av: lopande ? 'lopande' : hela,
      // A picture has room for what is not known, and leaves the rest to its page.
      okanda: lopande || hela === 0 ? {} : { 'underlag-saknas': saknas, 'ej-granskat': olasta },
    }),
  });
  if (hela === 0) return told('', `Ingen har ännu läst eller sökt för ${ar}.`);
  // What is gathered for some regions more than for others is no share of the whole.
  if (lopande)
    return n === 0
      ? told('', `Ännu finns inga uppgifter från ${ar}.`)
      : told(antal(n, ord.en, ord.flera), `${ord.lopande} ${ar}.`);
  const text = [
    `${ord.avslutad} ${ar}.`,
    saknas > 0 && `För ${saknas} saknas underlag.`,
    olasta > 0 && `${olastaText(olasta)}.`,
  ].filter((part) => part !== false);
  return told(`${n === 0 ? ord.ingen : n} av ${antal(hela, ord.en, ord.flera)}`, text.join(' '));
}
