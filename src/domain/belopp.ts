import type { NationellHandelse } from '../schema/handelse.ts';
import type { Figurram } from './figur.ts';
import { tal } from './sprak.ts';

/** One agreement with an amount of money. */
export interface BeloppRad {
  /** The year the agreement is for. */
  readonly ar: number;
  readonly handelse: NationellHandelse;
  readonly belopp: NonNullable<NationellHandelse['belopp']>;
}

/** The national events that name an amount, the earliest year first. */
export const beloppRader = (handelser: readonly NationellHandelse[]): BeloppRad[] =>
  handelser
    .flatMap((handelse) => (handelse.belopp ? [{ ar: handelse.belopp.ar, handelse, belopp: handelse.belopp }] : []))
    .toSorted((a, b) => a.ar - b.ar);

/** An amount in words: `drygt 2 800 miljoner kronor`. */
const beloppText = ({ ungefar, miljoner }: BeloppRad['belopp']): string =>
  `${ungefar ? 'drygt ' : ''}${tal(miljoner)}\u00a0miljoner kronor`;

/** What the amounts say: the latest and the first; empty text without amounts. */
export function beloppMening(rader: readonly Pick<BeloppRad, 'ar' | 'belopp'>[]): string {
  const [forst] = rader;
  const sist = rader.at(-1);
  if (!forst || !sist) return '';
  const mening = ({ ar, belopp }: typeof forst) => `Överenskommelsen för ${ar} var på ${beloppText(belopp)}.`;
  return forst === sist ? mening(sist) : `${mening(sist)} Den för ${forst.ar} var på ${beloppText(forst.belopp)}.`;
}

/** Frame of the amounts. */
export const beloppRam = (rader: readonly BeloppRad[]): Figurram => ({
  id: 'belopp-i-overenskommelserna',
  titel: 'Belopp i överenskommelserna mellan staten och SKR, miljoner kronor',
  mening: beloppMening(rader),
  forbehall: 'Beloppen går inte att jämföra rakt av: överenskommelserna omfattar olika saker olika år.',
  kalla: rader.at(-1)?.handelse.id ?? 'ingen',
  kallrad: `Överenskommelser mellan staten och SKR ${rader[0]?.ar}–${rader.at(-1)?.ar}`,
  sida: '/nationellt/',
  nyckel: [],
});
