import { gemen, lista } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** What one edition says of one attribute of a chosen region. */
export interface ValdVarde {
  /** Short name of the region. */
  readonly namn: string;
  readonly varde: string;
  /** Whether there is a value; if not, whether the question can apply at all. */
  readonly lage: 'kant' | 'okant' | 'galler-inte';
}

/**
 * What one edition says of an attribute of the regions that are chosen, each by name: those with a value first, then
 * those of which nothing is known, last those that it cannot apply to. `null` when no region has a value.
 * @param attribut what the attribute is called: `Styrform`
 */
export function valdaMening(attribut: string, varden: readonly ValdVarde[], utgava: Raknad): Mening | null {
  const med = (lage: ValdVarde['lage']): ValdVarde[] => varden.filter((one) => one.lage === lage);
  const kanda = med('kant');
  if (kanda.length === 0) return null;
  const namn = (list: readonly ValdVarde[]): string => lista(list.map((one) => one.namn));
  const lopande = utgava.slag === 'lopande';
  const okanda = med('okant');
  const utanfor = med('galler-inte');
  const delar = [...new Set(kanda.map(({ varde }) => varde))].map(
    (varde) => `${gemen(varde)} för ${namn(kanda.filter((one) => one.varde === varde))}`,
  );
  if (okanda.length > 0) delar.push(`${lopande ? 'ingen uppgift' : 'framgår inte'} för ${namn(okanda)}`);
  if (utanfor.length > 0) delar.push(`gäller inte ${namn(utanfor)}`);
  return mening('valda', `${attribut} ${utgava.ar}: ${delar.join('; ')}.`, {
    utgava,
    raknat: 'regioner',
    antal: kanda.length,
    av: lopande ? 'lopande' : varden.length - utanfor.length,
    okanda: {
      ...(!lopande && okanda.length > 0 ? { 'framgar-inte': okanda.length } : {}),
      ...(!lopande && utanfor.length > 0 ? { 'ej-tillampligt': utanfor.length } : {}),
    },
  });
}
