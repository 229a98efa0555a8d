import { buildDokumentrader, type Dokumentrad } from '../domain/dokument-rader.ts';
import { kallrad } from '../domain/figur.ts';
import { kallorI, oncePerAdress } from '../domain/citering.ts';
import { findKallor } from '../data/kallor-i-utgava.ts';
import { kallor, type Kallpost } from '../data/kallor.ts';
import type { Utgava, UtgavaId } from '../schema/utgava.ts';
import { loadFordjupningar } from './fordjupning.ts';
import { memo, memoBy, required } from './memo.ts';
import { loadAllaRegioner } from './regioner.ts';
import { loadUtgavor } from './utgavor.ts';

/** Every source: the documents in the order of their file, then the regions' pages. */
export const loadKallor = memo(async (): Promise<readonly Kallpost[]> => kallor);

/** The sources that something in the atlas rests on, each address once: a page can be read for several regions. */
export const loadBarandeKallor = memo(async (): Promise<readonly Kallpost[]> => {
  const barande = findKallor(await loadAllaRegioner());
  return oncePerAdress(kallor.filter(({ id }) => barande.has(id)));
});

/** The sources that a page about some editions cites. */
export const loadCiterade = async (utgavor: readonly Pick<Utgava, 'slag' | 'kallor'>[]): Promise<Kallpost[]> =>
  kallorI(await loadBarandeKallor(), utgavor);

/** What one edition rests on, in words for a figure: its documents, or its own name when it has many. */
export const loadKallrad = memoBy(async (utgavaId: UtgavaId): Promise<string> => {
  const utgava = required(
    (await loadUtgavor()).find(({ id }) => id === utgavaId),
    `utgåvan ${utgavaId}`,
  );
  const kallor = (await loadKallor()).filter(({ id }) => utgava.kallor.includes(id));
  return kallor.length > 0 ? kallor.map(kallrad).join('; ') : utgava.namn;
});

/** The documents of the regions as rows of a timeline, newest first. */
export const loadDokumentrader = memo(async (): Promise<Dokumentrad[]> =>
  buildDokumentrader(kallor, await loadAllaRegioner(), await loadFordjupningar()),
);
