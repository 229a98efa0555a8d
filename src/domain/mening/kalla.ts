import type { Kalla, Sidkalla } from '../../schema/kalla.ts';
import type { Kallbelagg } from '../kallbelagg.ts';
import { antal, datumText } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/**
 * What a source is and how much rests on it, for the head of its page. It counts posts of all regions and editions;
 * other statements are counted apart, so that neither is read as the other.
 */
export function kallMening(
  { utgivare, publicerad, sida }: Pick<Kalla, 'utgivare' | 'publicerad'> & { readonly sida: Sidkalla | null },
  belagg: readonly Pick<Kallbelagg, 'region' | 'poster' | 'uppgifter'>[],
): Mening {
  const poster = belagg.reduce((sum, one) => sum + one.poster.length, 0);
  const uppgifter = belagg.reduce((sum, one) => sum + one.uppgifter, 0);
  const regioner = new Set(belagg.map(({ region }) => region)).size;
  const vad = `${sida ? 'Webbsida' : 'Dokument'} från ${utgivare}, ${publicerad === null ? 'odaterad' : datumText(publicerad)}.`;
  const told = (text: string): Mening =>
    mening('kalla', `${vad} ${text}`, {
      utgava: 'atlasen',
      raknat: 'poster',
      antal: poster > 0 ? poster : uppgifter,
      av: 'mangd',
      okanda: {},
    });
  if (poster + uppgifter === 0) return told(`Ingen post i atlasen vilar på ${sida ? 'den' : 'det'}.`);
  const delar = [
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(uppgifter > 0
      ? [antal(uppgifter, poster > 0 ? 'annan uppgift' : 'uppgift', poster > 0 ? 'andra uppgifter' : 'uppgifter')]
      : []),
  ];
  return told(`${delar.join(' och ')} om ${antal(regioner, 'region', 'regioner')} vilar på ${sida ? 'den' : 'det'}.`);
}
