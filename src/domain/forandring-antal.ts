import { forandringSlag, type ForandringSlag } from './forandring.ts';

const slagIds = Object.keys(forandringSlag) as ForandringSlag[];

/** How many cells show each kind of change; every kind is present, also at zero. */
export function countForandring(slag: readonly ForandringSlag[]): Record<ForandringSlag, number> {
  const counts = Object.fromEntries(slagIds.map((one) => [one, 0])) as Record<ForandringSlag, number>;
  for (const one of slag) counts[one] += 1;
  return counts;
}
