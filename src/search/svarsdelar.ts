import type { Mening } from '../domain/mening/mening.ts';
import type { Vokabular } from './packad-uppgift.ts';
import type { Uppgift } from './uppgift.ts';

/** An answer computed from the data, and where it can be seen. */
export interface Fragesvar {
  readonly mening: Mening;
  readonly href: string;
}

/** The short name of a region by its id. */
export const namnAv =
  ({ regioner }: Vokabular) =>
  (id: string): string =>
    regioner.find((one) => one.id === id)?.kortnamn ?? id;
/** Its whole name. */
export const helaNamnet = ({ regioner }: Vokabular, id: string): string =>
  regioner.find((one) => one.id === id)?.namn ?? id;

/** Where a statement is from; empty for the nation. */
export const varifran = ({ region }: Uppgift, register: Vokabular): string => (region ? namnAv(register)(region) : '');
