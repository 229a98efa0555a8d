import type { RegionUnderlag } from '../domain/region-underlag.ts';
import type { KallaId } from '../schema/vokabular.ts';

/** Every `kalla: { id }` in a value, however deep: a new place for a source is found without being listed here. */
function walk(value: unknown, found: Set<KallaId>): void {
  if (Array.isArray(value)) for (const one of value) walk(one, found);
  else if (value !== null && typeof value === 'object') {
    const { kalla } = value as { kalla?: { id?: unknown } | null };
    if (typeof kalla?.id === 'string') found.add(kalla.id);
    for (const one of Object.values(value)) walk(one, found);
  }
}

/** The sources that something in the regions rests on, events apart: those name their own pages. */
export function findKallor(
  regioner: readonly Pick<RegionUnderlag, 'delar' | 'bedomningar' | 'djupposter'>[],
): ReadonlySet<KallaId> {
  const found = new Set<KallaId>();
  for (const { delar, bedomningar, djupposter } of regioner) walk([delar, bedomningar, djupposter], found);
  return found;
}
