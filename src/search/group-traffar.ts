import type { Traff } from './search-uppgifter.ts';
import type { Lage } from './trafflage.ts';
import { gruppnyckel } from './uppgift.ts';

/** Hits of the same region and part: those that are shown, and those that are folded away under the last of them. */
export interface Grupp {
  readonly visade: readonly Traff[];
  readonly fler: readonly Traff[];
}
/** Hits for the same reason, group by group; `null` where they stand in an order of the reader's own. */
export interface Avdelning {
  readonly lage: Lage | null;
  readonly grupper: readonly Grupp[];
}

const VISADE = 2;

/**
 * Hits as they are listed: by reason, then by region and part where the best of them stands. No hit is lost.
 * @param ordnade they stand in an order that the reader has chosen, by region or date, and keep it
 */
export function groupTraffar(traffar: readonly Traff[], ordnade = false): Avdelning[] {
  if (ordnade)
    return traffar.length === 0 ? [] : [{ lage: null, grupper: traffar.map((one) => ({ visade: [one], fler: [] })) }];
  const avdelningar = new Map<Lage, Map<string, Traff[]>>();
  for (const traff of traffar) {
    const grupper = avdelningar.get(traff.lage) ?? new Map<string, Traff[]>();
    avdelningar.set(traff.lage, grupper);
    const key = gruppnyckel(traff.uppgift);
    grupper.set(key, [...(grupper.get(key) ?? []), traff]);
  }
  return [...avdelningar].map(([lage, grupper]) => ({
    lage,
    grupper: [...grupper.values()].map((own) => ({ visade: own.slice(0, VISADE), fler: own.slice(VISADE) })),
  }));
}
