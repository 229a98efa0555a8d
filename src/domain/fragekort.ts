import type { TemaId } from '../schema/vokabular.ts';
import { temaAdress } from './adress.ts';
import { temaPastaende } from './pastaende.ts';
import type { Svar } from '../schema/svar.ts';
import { countSvar, type Cell } from './temamatris.ts';

/** A statement computed from the cells, with a link to them. */
export interface Fragekort {
  readonly fraga: string;
  readonly svar: string;
  readonly href: string;
  /** Regions per answer state, for the bar. */
  readonly counts: Readonly<Record<Svar, number>>;
}

/** One card a theme, the most widespread first; themes keep their order where counts are equal. */
export function buildFragekort(
  teman: readonly { readonly id: TemaId; readonly namn: string }[],
  celler: readonly Cell[],
  ar: number,
): Fragekort[] {
  return teman
    .map((tema) => ({ tema, own: celler.filter((cell) => cell.tema === tema.id) }))
    .sort((a, b) => countSvar(b.own).uttryckligt - countSvar(a.own).uttryckligt)
    .map(({ tema, own }) => ({
      fraga: tema.namn,
      svar: temaPastaende(tema.namn, own, ar),
      href: temaAdress(tema.id),
      counts: countSvar(own),
    }));
}
