import { platserOf, type Platsindelning } from '../schema/kallplats.ts';
import { lista } from './sprak.ts';

/**
 * A passage's address in words: `bild 3, punkt 2`, `bild 3, punkt 2 och 4`, `sida 5, punkt 1 och sida 6, punkt 2`.
 * Points are bullets, or paragraphs that stand by themselves, counted from the top.
 */
export function platsText(punkt: string, slag: Platsindelning['slag']): string {
  const platser = platserOf(punkt).map((one) => one.split(':') as [string, string]);
  const blad = Map.groupBy(platser, ([nr]) => nr);
  return [...blad]
    .map(([nr, egna]) => `${slag}\u00a0${nr}, punkt\u00a0${lista(egna.map(([, one]) => one))}`)
    .join(' och ');
}
