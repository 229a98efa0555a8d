import type { Kallbruk } from '../kalla-bruk.ts';
import { antal, lista } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/**
 * What rests on a source, each kind by its name: `3 poster, 1 annan uppgift och 1 bedömning av ett tema`; empty text when
 * nothing does.
 */
export function brukText({ poster, uppgifter, bedomningar }: Kallbruk): string {
  const ensam = poster === 0;
  return lista([
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(uppgifter > 0
      ? [antal(uppgifter, ensam ? 'uppgift' : 'annan uppgift', ensam ? 'uppgifter' : 'andra uppgifter')]
      : []),
    ...(bedomningar > 0 ? [antal(bedomningar, 'bedömning av ett tema', 'bedömningar av teman')] : []),
  ]);
}

/** What rests on a source, as {@link brukText}; `inget` when nothing does. */
export function brukMening(bruk: Kallbruk | undefined): Mening {
  const tal = bruk ?? { poster: 0, uppgifter: 0, bedomningar: 0 };
  return mening('bruk', brukText(tal) || 'inget', {
    utgava: 'atlasen',
    raknat: 'poster',
    antal: tal.poster || tal.uppgifter || tal.bedomningar,
    av: 'mangd',
    okanda: {},
  });
}
