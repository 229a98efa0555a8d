import { enPost, region as silentRegion, rullande, stangd } from '../../src/domain/mening/pahittat.ts';
import type { DelId } from '../../src/schema/del.ts';
import type { Post } from '../../src/schema/post.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';

/** A made-up closed edition. */
export const makeUtgava = (utgava: Partial<Utgava> = {}): Utgava => ({ ...stangd, ...utgava });

/** A made-up rolling edition. */
export const makeLopande = (utgava: Partial<Utgava> = {}): Utgava => ({ ...rullande, ...utgava });

/** A made-up post of Blekinge; give only what the test is about. */
export const makePost = (post: Partial<Post> = {}): Post => enPost({ teman: ['mobila-team'], ...post });

/** A made-up region, read and with text in every part; posts go to the part they name. */
export function makeRegion(poster: readonly Post[] = [], region: Partial<RegionUnderlag> = {}): RegionUnderlag {
  const del = (id: DelId) => ({
    poster: poster
      .filter((post) => post.del === id)
      .map(({ utgava: _utgava, region: _region, del: _del, ...post }) => post),
  });
  return silentRegion(
    {
      malbild: del('malbild'),
      organisation: del('organisation'),
      prioriteringar: del('prioriteringar'),
      samverkan: del('samverkan'),
    },
    stangd,
    region,
  );
}
