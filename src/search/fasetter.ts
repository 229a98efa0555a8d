import type { Uppgift } from './uppgift.ts';
import type { Traff } from './search-uppgifter.ts';
import { byFasett, fasettIds, type FasettId, type Ordning, type Sokval } from './sokval.ts';
import { delNamn, typOf } from './typ.ts';

/** A value of a facet and how many hits have it. */
export interface Fasettvarde {
  readonly id: string;
  readonly antal: number;
}

const varden: Readonly<Record<FasettId, (post: Uppgift) => readonly string[]>> = {
  typ: (post) => [typOf(post.del)],
  del: (post) => (post.del in delNamn ? [post.del] : []),
  region: (post) => (post.region ? [post.region] : []),
  tema: (post) => post.teman,
  utgava: (post) => (post.utgava ? [post.utgava] : []),
  ar: (post) => (post.datum ? [post.datum.slice(0, 4)] : []),
};

const passar = (post: Uppgift, val: Sokval['fasetter'], utom?: FasettId): boolean =>
  fasettIds.every(
    (id) => id === utom || val[id].length === 0 || varden[id](post).some((varde) => val[id].includes(varde)),
  );

/** The hits that have one of the chosen values in every facet where any is chosen. */
export const filterTraffar = (traffar: readonly Traff[], val: Sokval['fasetter']): Traff[] =>
  traffar.filter(({ uppgift }) => passar(uppgift, val));

/**
 * For each facet its values, the commonest first, counted among the hits that the other facets let through.
 * A chosen value stays in the list also when it has no hit.
 */
export function countFasetter(
  traffar: readonly Traff[],
  val: Sokval['fasetter'],
): Readonly<Record<FasettId, readonly Fasettvarde[]>> {
  const count = (id: FasettId): Fasettvarde[] => {
    const antal = new Map(val[id].map((varde) => [varde, 0]));
    for (const { uppgift } of traffar)
      if (passar(uppgift, val, id))
        for (const varde of varden[id](uppgift)) antal.set(varde, (antal.get(varde) ?? 0) + 1);
    return [...antal].map(([varde, n]) => ({ id: varde, antal: n })).sort((a, b) => b.antal - a.antal);
  };
  return byFasett(count);
}

/** The hits in the chosen order; hits that are equal keep their order by relevance. Without a region or date: last. */
export function sortTraffar(traffar: readonly Traff[], ordning: Ordning, regioner: readonly string[]): Traff[] {
  if (ordning === 'relevans') return [...traffar];
  const place = (region: string) => (region ? regioner.indexOf(region) : regioner.length);
  return [...traffar].sort((a, b) =>
    ordning === 'region'
      ? place(a.uppgift.region) - place(b.uppgift.region)
      : Number(a.uppgift.datum < b.uppgift.datum) - Number(a.uppgift.datum > b.uppgift.datum),
  );
}
