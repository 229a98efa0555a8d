import type { Kallbruk } from '../kalla-bruk.ts';
import { antal, lista } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/** What rests on a source: `3 poster och 1 annan uppgift`; `inget` when nothing does. */
export function brukMening(bruk: Kallbruk | undefined): Mening {
  const { poster, uppgifter } = bruk ?? { poster: 0, uppgifter: 0 };
  const ensam = poster === 0;
  const text = lista([
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(uppgifter > 0
      ? [antal(uppgifter, ensam ? 'uppgift' : 'annan uppgift', ensam ? 'uppgifter' : 'andra uppgifter')]
      : []),
  ]);
  return mening('bruk', text || 'inget', {
    utgava: 'atlasen',
    raknat: 'poster',
    antal: poster > 0 ? poster : uppgifter,
    av: 'mangd',
    okanda: {},
  });
}
