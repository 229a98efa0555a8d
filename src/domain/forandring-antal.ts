import type { Utgava } from '../schema/utgava.ts';
import { forandringSlag, type ForandringSlag } from './forandring.ts';
import { antal, gemen, lista } from './sprak.ts';

const slagIds = Object.keys(forandringSlag) as ForandringSlag[];

/** How many cells show each kind of change; every kind is present, also at zero. */
export function countForandring(slag: readonly ForandringSlag[]): Record<ForandringSlag, number> {
  const counts = Object.fromEntries(slagIds.map((one) => [one, 0])) as Record<ForandringSlag, number>;
  for (const one of slag) counts[one] += 1;
  return counts;
}

/**
 * What changed in a theme between two editions, counted by kind: `Från 2020 till 2026: nytt i 4 regioner och inget nyare i 8.`
 * Empty text when nothing is compared.
 * @param slag one kind a region
 */
export function forandringMening(
  slag: readonly ForandringSlag[],
  da: Pick<Utgava, 'ar'>,
  nu: Pick<Utgava, 'ar'>,
): string {
  const counts = countForandring(slag);
  const delar = slagIds
    .filter((one) => counts[one] > 0)
    .map((one, i) => {
      const n = counts[one];
      return `${gemen(forandringSlag[one].namn)} i ${i === 0 ? antal(n, 'region', 'regioner') : n}`;
    });
  return delar.length === 0 ? '' : `Från ${da.ar} till ${nu.ar}: ${lista(delar)}.`;
}
