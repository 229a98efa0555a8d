import { antal, datumText } from '../sprak.ts';
import type { Celllogg } from '../tystnadslogg.ts';
import { mening, type Mening } from './mening.ts';

/**
 * What the search found, in words. It is about the text that could be read: what stood in a picture is not searched,
 * and that the words are missing does not mean that the thing is.
 */
export function loggMening({ dag, ord, oraknade }: Celllogg, underlagSaknas: boolean): Mening {
  const text = underlagSaknas ? 'Den text som gick att läsa' : 'All text i regionens kapitel';
  const sokt = `${text} söktes med maskin den ${datumText(dag)} efter ${antal(ord.length, 'ord', 'ord')} för temat, i alla böjningar.`;
  const platser = new Set(oraknade.map(({ punkt }) => punkt)).size;
  const funnet =
    platser === 0
      ? 'Inget av dem står där.'
      : `Något av dem står på ${antal(platser, 'ställe', 'ställen')}, som är läst${platser === 1 ? '' : 'a'} men inte räknas.`;
  return mening('tystnadslogg', `${sokt} ${funnet}`, {
    utgava: 'egna-datum',
    raknat: 'ord',
    antal: ord.length,
    av: 'mangd',
    okanda: underlagSaknas ? { 'underlag-saknas': 1 } : {},
  });
}
