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
  vad: (n: number) => string,
): Mening | null {
  const alla = stege.reduce((sum, { celler }) => sum + celler.length, 0);
  if (alla === 0) return null;
  const steg = stege.filter(({ celler }) => celler.length > 0).map((one) => `${one.celler.length} till ${one.vad}`);
  const lopande = isLopande(utgava);
  const odaterade = lopande ? stege.reduce((sum, one) => sum + one.odaterade, 0) : 0;
  const text = lopande
    ? `Enligt utgåvan ${utgava.ar} har arbetet kommit så långt ${vad(alla)}: ${lista(steg)}.${odateratText(odaterade, alla)}`
    : `Så långt hade arbetet kommit ${utgava.ar} ${vad(alla)}: ${lista(steg)}.`;
  return mening(id, text, {
    utgava,
    raknat,
    antal: alla,
    av: lopande ? 'lopande' : 'mangd',
    okanda: lopande ? { odaterad: odaterade } : {},
  });
}

/** How far the regions whose step is known had come at most; `null` when it is known of none. */
export const temaStegMening = (stege: Stegen, utgava: Raknad): Mening | null =>
  stegMening('steg-tema', stege, utgava, 'regioner', (n) =>
    n === 1 ? 'i 1\u00a0region där det framgår' : `i de ${antal(n, 'region', 'regioner')} där det framgår`,
  );

/** How far a region had come at most with the themes whose step is known; `null` when it is known of none. */
export const regionStegMening = (stege: Stegen, utgava: Raknad): Mening | null =>
  stegMening('steg-region', stege, utgava, 'teman', (n) =>
    n === 1 ? 'med 1\u00a0tema där det framgår' : `med de ${antal(n, 'tema', 'teman')} där det framgår`,
  );
