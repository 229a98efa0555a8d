import { antal, lista } from '../sprak.ts';
import type { Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';
import { odateratText } from './odaterat.ts';
import { mening, type Galler, type Mening, type Raknad } from './mening.ts';

/** The steps of a ladder: how a sentence names what stands on each, the cells that reach it and no further, and how many undated. */
type Stegen = readonly { readonly vad: string; readonly celler: readonly Cell[]; readonly odaterade: number }[];

function stegMening(
  id: 'steg-tema' | 'steg-region',
  stege: Stegen,
  utgava: Raknad,
  raknat: Galler['raknat'],
  ord: { readonly pre: string; readonly en: string; readonly flera: string },
): Mening | null {
  const alla = stege.reduce((sum, { celler }) => sum + celler.length, 0);
  if (alla === 0) return null;
  const steg = stege
    .filter(({ celler }) => celler.length > 0)
    .map(({ vad, celler }) => `${vad} ${ord.pre} ${celler.length}`);
  const lopande = isLopande(utgava);
  const odaterade = lopande ? stege.reduce((sum, one) => sum + one.odaterade, 0) : 0;
  const vilka = `${ord.pre} ${alla === 1 ? '' : 'de '}${antal(alla, ord.en, ord.flera)} där det framgår`;
  const text = `Högsta steg ${lopande ? 'i utgåvan ' : ''}${utgava.ar}, ${vilka}: ${lista(steg)}.${odateratText(odaterade, alla)}`;
  return mening(id, text, {
    utgava,
    raknat,
    antal: alla,
    av: lopande ? 'lopande' : 'mangd',
    okanda: lopande ? { odaterad: odaterade } : {},
  });
}

/**
 * How far the regions whose step is known had come at most: `Högsta steg 2020, i de 3 regioner där det framgår: bara ett mål
 * i 1 och något i drift i 2.` An aim is called only that, since nothing is done by it. `null` when it is known of none.
 */
export const temaStegMening = (stege: Stegen, utgava: Raknad): Mening | null =>
  stegMening('steg-tema', stege, utgava, 'regioner', { pre: 'i', en: 'region', flera: 'regioner' });

/** How far a region had come at most with the themes whose step is known; `null` when it is known of none. */
export const regionStegMening = (stege: Stegen, utgava: Raknad): Mening | null =>
  stegMening('steg-region', stege, utgava, 'teman', { pre: 'för', en: 'tema', flera: 'teman' });
