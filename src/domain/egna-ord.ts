import type { Post } from '../schema/post.ts';
import { delIds, type DelId } from '../schema/del.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { compareSvenskt } from './sprak.ts';

/** A term the regions use themselves, with the regions that use it. */
export interface EgetOrd {
  readonly ord: string;
  readonly regioner: readonly RegionId[];
}

/** The regions' own words for a theme, from the posts that carry it; the most widely used first, then alphabetical. */
export function buildEgnaOrd(poster: readonly Pick<Post, 'teman' | 'begrepp' | 'region'>[], tema: TemaId): EgetOrd[] {
  const found = new Map<string, { ord: string; regioner: Set<RegionId> }>();
  for (const post of poster.filter((one) => one.teman.includes(tema))) {
    for (const ord of post.begrepp) {
      const key = ord.toLowerCase();
      const entry = found.get(key) ?? { ord, regioner: new Set<RegionId>() };
      entry.regioner.add(post.region);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ ord, regioner }) => ({ ord, regioner: [...regioner] }))
    .sort((a, b) => b.regioner.length - a.regioner.length || compareSvenskt(a.ord, b.ord));
}

/** A region's own words part by part, alphabetically and each once; parts without words are left out. */
export const buildRegionensOrd = (
  poster: readonly Pick<Post, 'del' | 'begrepp'>[],
): { readonly del: DelId; readonly ord: readonly string[] }[] =>
  delIds
    .map((del) => {
      const ord = poster.filter((post) => post.del === del).flatMap((post) => post.begrepp);
      const forsta = new Map(ord.toReversed().map((one) => [one.toLowerCase(), one]));
      return { del, ord: [...forsta.values()].sort(compareSvenskt) };
    })
    .filter(({ ord }) => ord.length > 0);
