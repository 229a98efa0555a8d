import type { Post } from '../schema/post.ts';
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
