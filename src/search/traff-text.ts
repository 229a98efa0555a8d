import type { Traff } from './search-uppgifter.ts';
import type { Lage } from './trafflage.ts';

/** What the hits of each kind are listed under. */
export const lagesrubrik: Readonly<Record<Lage, string>> = {
  alla: 'Matchar alla ord',
  tema: 'Har temat du söker',
  'samma-region': 'Samma region, men inte i samma uppgift',
  nara: 'Nära träffar',
  region: 'Så skriver regionen, del för del',
};

const traffar = (antal: number): string => (antal === 1 ? '1\u00a0träff' : `${antal}\u00a0träffar`);
const lagesord: Readonly<Record<Lage, (antal: number) => string>> = {
  alla: (n) => `${n} matchar alla ord`,
  tema: (n) => `${n} har temat`,
  'samma-region': (n) => `${n} är i samma region`,
  nara: (n) => `${n} är nära träffar`,
  region: (n) => `${n} är regionens delar`,
};

/** How the search went, in words: `14 träffar på ”mobila team”: 9 matchar alla ord, 5 har temat.` */
export function status(fraga: string, visade: readonly Pick<Traff, 'lage'>[], totalt: number): string {
  if (totalt === 0) return `Inga träffar på ”${fraga}”.`;
  const urval = visade.length < totalt ? ` av ${totalt}` : '';
  const slag = [...new Set(visade.map(({ lage }) => lage))];
  const grupper = slag.map((lage) => lagesord[lage](visade.filter((one) => one.lage === lage).length));
  return `${traffar(visade.length)}${urval} på ”${fraga}”${grupper.length > 1 ? `: ${grupper.join(', ')}` : ''}.`;
}
