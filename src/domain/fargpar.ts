import { findFarg, type Formvarde } from './formvarden.ts';
import { contrast } from './kontrast.ts';

/** Two colours that meet on the site, and the least contrast that WCAG 2.2 AA asks of them. */
interface Fargpar {
  readonly over: string;
  readonly under: string;
  /** 4.5 for text, 3 for what marks the edge of a field or a figure. */
  readonly krav: 4.5 | 3;
  readonly bruk: string;
}

const fargpar: readonly Fargpar[] = [
  { over: 'black', under: 'papper', krav: 4.5, bruk: 'Löptext' },
  { over: 'black', under: 'yta', krav: 4.5, bruk: 'Text på kort och i fält' },
  { over: 'black', under: 'blad', krav: 4.5, bruk: 'Text i not och filter' },
  { over: 'black', under: 'ockra', krav: 4.5, bruk: 'Markerad text, märkt källa' },
  { over: 'dampad', under: 'papper', krav: 4.5, bruk: 'Källrad, ledtext' },
  { over: 'dampad', under: 'yta', krav: 4.5, bruk: 'Text under kortets rubrik' },
  { over: 'dampad', under: 'blad', krav: 4.5, bruk: 'Fältnamn, sidfot' },
  { over: 'petrol', under: 'papper', krav: 4.5, bruk: 'Länk' },
  { over: 'petrol', under: 'yta', krav: 4.5, bruk: 'Länk på kort, meny' },
  { over: 'petrol', under: 'blad', krav: 4.5, bruk: 'Länk i not och sidfot, tagg' },
  { over: 'petrol-djup', under: 'papper', krav: 4.5, bruk: 'Rubrik' },
  { over: 'pa-petrol', under: 'petrol', krav: 4.5, bruk: 'Knapp' },
  { over: 'kant', under: 'papper', krav: 3, bruk: 'Fältets kant, ring och streckat' },
  { over: 'kant', under: 'yta', krav: 3, bruk: 'Kant på kort, stapel' },
  { over: 'ockra-kant', under: 'papper', krav: 3, bruk: 'Fokusram' },
  { over: 'ockra-kant', under: 'yta', krav: 3, bruk: 'Fokusram på kort' },
  { over: 'ockra-kant', under: 'blad', krav: 3, bruk: 'Fokusram i not och filter' },
];

/** A pair of colours with its contrast in both schemes. */
export interface Kontrast extends Fargpar {
  readonly ljus: number;
  readonly mork: number;
}

/**
 * The pairs of colours that meet on the site, with their contrast in both schemes.
 * @throws when a colour of a pair is missing
 */
export const computeKontraster = (formvarden: readonly Formvarde[]): Kontrast[] =>
  fargpar.map((par) => ({
    ...par,
    ljus: contrast(findFarg(formvarden, par.over, 'ljus'), findFarg(formvarden, par.under, 'ljus')),
    mork: contrast(findFarg(formvarden, par.over, 'mork'), findFarg(formvarden, par.under, 'mork')),
  }));
