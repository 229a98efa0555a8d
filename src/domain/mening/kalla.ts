import type { Kalla, Sidkalla } from '../../schema/kalla.ts';
import type { Kallbelagg } from '../kallbelagg.ts';
import { antal, datumText } from '../sprak.ts';
import { brukText } from './bruk.ts';
import { mening, type Mening } from './mening.ts';

/**
 * What a source is and how much rests on it, for the head of its page. It counts posts of all regions and editions;
 * other statements are counted apart, so that neither is read as the other.
 */
export function kallMening(
  { utgivare, publicerad, sida }: Pick<Kalla, 'utgivare' | 'publicerad'> & { readonly sida: Sidkalla | null },
  belagg: readonly Pick<Kallbelagg, 'region' | 'poster' | 'uppgifter' | 'bedomda'>[],
): Mening {
  const poster = belagg.reduce((total, one) => total + one.poster.length, 0);
  const uppgifter = belagg.reduce((total, one) => total + one.uppgifter, 0);
  const bedomningar = belagg.reduce((total, one) => total + one.bedomda.length, 0);
  const regioner = new Set(belagg.map(({ region }) => region)).size;
  const vad = `${sida ? 'Webbsida' : 'Dokument'} från ${utgivare}, ${publicerad === null ? 'odaterad' : datumText(publicerad)}.`;
  const told = (text: string): Mening =>
    mening('kalla', `${vad} ${text}`, {
      utgava: 'atlasen',
      raknat: 'poster',
      antal: poster || uppgifter || bedomningar,
      av: 'mangd',
      okanda: {},
    });
  const vilar = brukText({ poster, uppgifter, bedomningar });
  if (vilar === '') return told(`Ingen post i atlasen vilar på ${sida ? 'den' : 'det'}.`);
  return told(`${vilar} om ${antal(regioner, 'region', 'regioner')} vilar på ${sida ? 'den' : 'det'}.`);
}
