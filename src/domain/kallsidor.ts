import type { Sidkalla } from '../schema/kalla.ts';
import { regionIds, type KallaId, type RegionId } from '../schema/vokabular.ts';
import { compareSvenskt } from './sprak.ts';

/** A web page as the list of sources shows it. */
export interface Kallsida {
  readonly id: KallaId;
  readonly sida: Sidkalla;
}

/** The pages of one region, and the day they were read where it is the same for all. */
export interface Kallsidor<S extends Kallsida> {
  readonly region: RegionId;
  readonly sidor: readonly S[];
  /** `null` when they were read on different days, so that each says its own. */
  readonly last: string | null;
}

/** The region that a page was read for: the one that its id begins with; `null` when there is none. */
export function regionOfSida(id: KallaId): RegionId | null {
  const found = regionIds.filter((region) => id.startsWith(`${region}-`));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The pages by region in the order of the vocabulary, newest first and the undated last; regions without are left out. */
export function groupSidor<S extends Kallsida>(sidor: readonly S[]): Kallsidor<S>[] {
  return regionIds.flatMap((region): Kallsidor<S>[] => {
    const egna = sidor
      .filter(({ id }) => regionOfSida(id) === region)
      .toSorted(
        ({ sida: a }, { sida: b }) =>
          Number(a.publicerad === null) - Number(b.publicerad === null) ||
          (b.publicerad ?? '').localeCompare(a.publicerad ?? '') ||
          compareSvenskt(a.titel, b.titel),
      );
    const dagar = new Set(egna.map(({ sida }) => sida.last));
    return egna.length > 0 ? [{ region, sidor: egna, last: dagar.size === 1 ? egna[0]!.sida.last : null }] : [];
  });
}
