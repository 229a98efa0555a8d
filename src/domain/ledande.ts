import type { DelId } from '../schema/del.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Bladvarde, Faktablad } from './faktablad.ts';
import type { Mening } from './mening/mening.ts';
import { valdaMening } from './mening/valda.ts';

/** The attribute that the first sentence of a part is about; prioriteringar has none. */
const ledande: Readonly<Partial<Record<DelId, string>>> = {
  malbild: 'malbild',
  organisation: 'styrform',
  samverkan: 'politiskt',
};

/** What a region says of the attribute that its part is told by. */
export interface Ledande {
  /** Short name of the region. */
  readonly namn: string;
  readonly attribut: string;
  readonly varden: readonly Pick<Bladvarde, 'utgava' | 'varde' | 'lage'>[];
}

/** The leading attribute of a part of a region; `null` where the part has none. */
export function ledandeOf(
  { kortnamn, attribut }: Pick<Faktablad, 'kortnamn' | 'attribut'>,
  del: DelId,
): Ledande | null {
  const found = attribut.find(({ id }) => id === ledande[del]);
  if (!found) return null;
  const varden = found.varden.map(({ utgava, varde, lage }) => ({ utgava, varde, lage }));
  return { namn: kortnamn, attribut: found.namn, varden };
}

/** What the chosen regions say of the leading attribute, one sentence an edition, in the order of the editions. */
export const valdaOf = (
  regioner: readonly Ledande[],
  utgavor: readonly Pick<Utgava, 'id' | 'ar' | 'slag'>[],
): Mening[] =>
  utgavor.flatMap((utgava) => {
    const varden = regioner.flatMap(({ namn, varden: egna }) => {
      const found = egna.find((one) => one.utgava === utgava.id);
      return found ? [{ namn, varde: found.varde, lage: found.lage }] : [];
    });
    return valdaMening(regioner[0]?.attribut ?? '', varden, utgava) ?? [];
  });
