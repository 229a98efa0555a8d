import { utgavor } from '../data/utgavor.ts';
import { latestUtgava } from '../domain/utgava.ts';
import type { Utgava } from '../schema/utgava.ts';
import { memo } from './memo.ts';

/** The editions, oldest first. */
export const loadUtgavor = memo(async (): Promise<readonly Utgava[]> => utgavor);

/** The first edition and the newest one: then and now. With one edition they are the same. */
export const loadDaOchNu = memo(async (): Promise<{ da: Utgava; nu: Utgava }> => {
  const utgavor = await loadUtgavor();
  return { da: utgavor[0]!, nu: latestUtgava(utgavor) };
});
