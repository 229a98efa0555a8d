import { isAntagenAvAlla, isFramtagen, latestLage, type MalbildDaOchNu } from '../senast.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

const engelskLista = new Intl.ListFormat('en');

/**
 * How many regions have a finished joint vision as latest known, in English. It is no share: later facts are not
 * gathered alike for all, and what is unknown is told as unknown.
 */
export function jointVisionSentence(
  rader: readonly Pick<MalbildDaOchNu, 'namn' | 'da' | 'nu'>[],
  { ar }: Pick<Raknad, 'ar'>,
): Mening {
  const lagen = rader.map(latestLage);
  const galler = lagen.filter((lage) => lage !== 'ej-tillampligt');
  const framtagna = galler.filter(isFramtagen).length;
  const antagna = rader.filter((rad) => isFramtagen(latestLage(rad)) && isAntagenAvAlla(rad)).length;
  const utan = rader.filter((rad) => isFramtagen(latestLage(rad)) && rad.nu !== null && rad.nu.per === null).length;
  const avRegionen = galler.filter((lage) => lage === 'antagen-av-regionen').length;
  const forst = rader.filter((rad) => latestLage(rad) === 'antagen-av-regionen' && rad.nu === null);
  const enligtForst =
    forst.length > 0
      ? ` (for ${engelskLista.format(forst.map(({ namn }) => namn))} according to the information from ${ar})`
      : '';
  const okanda = galler.filter((lage) => lage === null || lage === 'ej-namnt').length;
  const regions = (n: number): string => `${n} ${n === 1 ? 'region' : 'regions'}`;
  const text = [
    framtagna === 0
      ? 'As latest known, no region has a vision drawn up together with its municipalities.'
      : `As latest known, ${regions(framtagna)} ${framtagna === 1 ? 'has' : 'have'} a vision drawn up together with the municipalities, or a strategy or plan that fills its place.`,
    framtagna === 0 ? '' : `That every party has adopted it is known for ${antagna === 0 ? 'none' : antagna} of them.`,
    utan > 0 ? `For ${utan} of the ${framtagna} the information is undated and may be older.` : '',
    avRegionen > 0
      ? `In ${avRegionen} more ${avRegionen === 1 ? 'region' : 'regions'} the region has adopted one${enligtForst}, but whether all municipalities have is not known.`
      : '',
    okanda > 0 ? `For ${regions(okanda)} no answer is known, which does not mean no.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  return mening('malbild-engelska', text, {
    utgava: 'senast-kant',
    raknat: 'regioner-med-kommuner',
    antal: framtagna,
    av: 'lopande',
    okanda: { 'framgar-inte': okanda },
  });
}
