import type { NationellHandelse } from '../schema/handelse.ts';
import type { Figurram } from './figur.ts';
import { beloppMening } from './mening/belopp.ts';

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
