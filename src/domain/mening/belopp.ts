import type { BeloppRad } from '../belopp.ts';
import { antal } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/** An amount in words: `drygt 2 800 miljoner kronor`. */
const beloppText = ({ ungefar, miljoner }: BeloppRad['belopp']): string =>
  `${ungefar ? 'drygt ' : ''}${antal(miljoner, 'miljon kronor', 'miljoner kronor')}`;

/**
 * What the amounts say: the latest and the first; none without amounts. A year may have several agreements, so that an
 * amount is told as that of one of them.
 */
export function beloppMening(rader: readonly Pick<BeloppRad, 'ar' | 'belopp'>[]): Mening[] {
  const [forst] = rader;
  const sist = rader.at(-1);
  if (!forst || !sist) return [];
  const om = ({ ar, belopp }: typeof forst) => `En överenskommelse för ${ar} var på ${beloppText(belopp)}.`;
  const text = forst === sist ? om(sist) : `${om(sist)} En för ${forst.ar} var på ${beloppText(forst.belopp)}.`;
  return [
    mening('belopp', text, {
      utgava: 'egna-datum',
      raknat: 'miljoner',
      antal: sist.belopp.miljoner,
      av: 'mangd',
      okanda: {},
    }),
  ];
}
