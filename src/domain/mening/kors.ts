import type { Korslage } from '../kors.ts';
import { antal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/**
 * How many regions say all the themes, and how. A closed edition is told as a whole, with what cannot be said beside
 * it; a rolling one says only what was found.
 * @param lagen the state of each region on show
 * @param teman how many themes are chosen, two or three
 */
export function korsMening(lagen: readonly Korslage[], teman: number, utgava: Raknad): Mening {
  const { ar, slag } = utgava;
  const med = (lage: Korslage): number => lagen.filter((one) => one === lage).length;
  const regioner = (n: number): string => (n === 0 ? 'ingen region' : antal(n, 'region', 'regioner'));
  const alla = teman === 2 ? 'båda' : `alla ${teman}`;
  const galler = lagen.length - med('ej-tillampligt');
  const told = (text: string): Mening =>
    mening('kors', text, {
      utgava,
      raknat: 'regioner',
      antal: med('samma'),
      av: slag === 'lopande' ? 'lopande' : galler,
      okanda: slag === 'lopande' ? {} : { 'framgar-inte': med('okant'), 'ej-tillampligt': med('ej-tillampligt') },
    });
  if (slag === 'lopande')
    return told(
      med('samma') + med('var-for-sig') === 0
        ? `Bland uppgifterna i utgåvan ${ar} har ingen region med ${alla} hittats. Det betyder inte nej.`
        : `Bland uppgifterna i utgåvan ${ar} finns ${alla} för ${regioner(med('samma') + med('var-for-sig'))}: i samma uppgift för ${regioner(med('samma'))} och var för sig för ${regioner(med('var-for-sig'))}. Ett mål eller en plan räknas också; steget står vid varje uppgift.`,
    );
  if (galler === 0) return told(`Frågan kunde inte gälla någon av regionerna ${ar}.`);
  const text = [
    `${ar}, av ${antal(galler, 'region', 'regioner')}: ${alla} togs upp i samma uppgift av ${regioner(med('samma'))} och i olika uppgifter av ${regioner(med('var-for-sig'))}.`,
    med('nagra') > 0 ? `För ${regioner(med('nagra'))} finns belägg för något av temana, men inte för alla.` : '',
    med('inget-lastes') > 0
      ? `Inget av dem har uttryckligt belägg i det lästa om ${regioner(med('inget-lastes'))}.`
      : '',
    med('okant') > 0 ? `För ${regioner(med('okant'))} går det inte att säga.` : '',
    med('ej-tillampligt') > 0 ? `För ${regioner(med('ej-tillampligt'))} kan frågan inte gälla.` : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  return told(text);
}
