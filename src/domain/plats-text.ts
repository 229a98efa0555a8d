import { platserOf, type Platsindelning } from '../schema/kallplats.ts';
import { lista } from './sprak.ts';

const punktnamn: Readonly<Record<Platsindelning['slag'], string>> = { bild: 'punkt', sida: 'stycke', del: 'stycke' };

/**
 * A passage's address in words: `bild 3, punkt 2 och 4`, `sida 5, stycke 1 och sida 6, stycke 2`. Points are bullets,
 * or paragraphs that stand by themselves, counted from the top of the slide or page.
 */
export function platsText(punkt: string, slag: Platsindelning['slag']): string {
  const platser = platserOf(punkt).map((one) => one.split(':') as [string, string]);
  const blad = Map.groupBy(platser, ([nr]) => nr);
  return [...blad]
    .map(([nr, egna]) => `${slag}\u00a0${nr}, ${punktnamn[slag]}\u00a0${lista(egna.map(([, one]) => one))}`)
    .join(' och ');
}
