import { buildDokumentrader, type Dokumentrad } from '../domain/dokument-rader.ts';
import { kallrad } from '../domain/figur.ts';
import { kallor, type Kallpost } from '../data/kallor.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import { loadFordjupningar } from './fordjupning.ts';
import { memo, memoBy, required } from './memo.ts';
import { loadAllaRegioner } from './regioner.ts';
import { loadUtgavor } from './utgavor.ts';

/** Every source: the documents in the order of their file, then the regions' pages. */
export const loadKallor = memo(async (): Promise<readonly Kallpost[]> => kallor);

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
