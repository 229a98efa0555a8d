import { buildUppgifter, type Registrerad } from '../../src/search/build-uppgifter.ts';
import { buildOrdklasser, klassfragor } from '../../src/search/ordklasser.ts';
import { orderUppgifter, type Register } from '../../src/search/packad-uppgift.ts';
import { buildDelare } from '../../src/search/sammansattning.ts';
import type { Underlag } from '../../src/search/underlag.ts';
import { ordI } from '../../src/search/fold-text.ts';
import { readLexikon } from './lexikon.ts';
import { readVardagsord } from './underlag.ts';

/** How often each word stands in the statements. */
export function countOrd(uppgifter: readonly Registrerad[]): Map<string, number> {
  const frekvens = new Map<string, number>();
  for (const { titel, text, ord } of uppgifter)
    for (const one of ordI([titel, text, ...ord].join(' '))) frekvens.set(one, (frekvens.get(one) ?? 0) + 1);
  return frekvens;
}

/** The register of the search, made of the build's own data, the glossary, the everyday words and the dictionary. */
export async function buildRegister(
  underlag: Underlag,
): Promise<Omit<Register, 'uppgifter'> & { readonly uppgifter: readonly Registrerad[] }> {
  const uppgifter = orderUppgifter(buildUppgifter(underlag));
  const frekvens = countOrd(uppgifter);
  const ord = [...frekvens.keys()];
  const lexikon = await readLexikon([...ord, ...klassfragor(ord)]);
  const dela = buildDelare(lexikon, frekvens);
  const delade = ord.map((one) => dela(one)).filter((delar) => delar.length > 1);
  return {
    utgavor: underlag.utgavor,
    teman: underlag.teman,
    regioner: underlag.regioner,
    uppgifter,
    sammansatta: delade.map((delar) => delar.join('|')),
    vardagsord: await readVardagsord(),
    ordklasser: buildOrdklasser(ord, lexikon.ord),
  };
}
