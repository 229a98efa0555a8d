import type { NationellHandelse } from '../../schema/handelse.ts';
import { antal } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/** An agreement with an amount of money, and the year that it is for. */
interface Overenskommelse {
  readonly ar: number;
  readonly belopp: NonNullable<NationellHandelse['belopp']>;
}

/** An amount in words: `drygt 2 800 miljoner kronor`. */
const beloppText = ({ ungefar, miljoner }: Overenskommelse['belopp']): string =>
  `${ungefar ? 'drygt ' : ''}${antal(miljoner, 'miljon kronor', 'miljoner kronor')}`;

/**
 * What the amounts say: the latest and the first; none without amounts. A year may have several agreements, so that an
 * amount is told as that of one of them.
 */
export function beloppMening(rader: readonly Overenskommelse[]): Mening[] {
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
