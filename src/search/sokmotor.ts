import { begreppVardagsord } from './begrepp-vardagsord.ts';
import { findRegion } from './operatorer.ts';
import { buildOrdindex, type Ordindex } from './ordindex.ts';
import type { Register } from './packad-uppgift.ts';
import { cleanFraga } from './clean-fraga.ts';
import { searchUppgifter, type Traff } from './search-uppgifter.ts';
import { ordlikt } from './stoppord.ts';
import { Tolk, type Tolkning } from './interpret-fraga.ts';

/** The answer to one query. */
export interface Svar {
  readonly fraga: string;
  readonly tolkning: Tolkning;
  readonly traffar: readonly Traff[];
}

/** What a query is asked with besides its words. */
export interface Soksatt {
  /** Nothing is widened. */
  readonly exakt?: boolean;
  /** The last word is still being written. */
  readonly skrivs?: boolean;
}

/** The search over a register that has come: every answer is computed here, without the network. */
export interface Sokmotor {
  readonly register: Register;
  readonly index: Ordindex;
  search(fraga: string, satt?: Soksatt): Svar;
}

/** Makes the search ready: indexes the register once, and reads the other names of the glossary out of it. */
export function buildSokmotor(kommet: Register): Sokmotor {
  const register = { ...kommet, vardagsord: [...kommet.vardagsord, ...begreppVardagsord(kommet.uppgifter)] };
  const index = buildOrdindex(register.uppgifter, register.sammansatta);
  const tolk = new Tolk(register, index);
  return {
    register,
    index,
    search(given, { exakt = false, skrivs = false } = {}) {
      const fraga = cleanFraga(given);
      const tolkning = tolk.interpret(ordlikt(fraga) ? fraga : '', exakt, skrivs);
      const traffar = searchUppgifter(
        tolkning,
        index,
        (villkor, nr) =>
          villkor.slag === 'ord' &&
          findRegion(villkor.text, register) === index.uppgifter[nr]?.region &&
          index.uppgifter[nr]?.region !== '',
      );
      return { fraga, tolkning, traffar };
    },
  };
}
