import type { Post } from '../schema/post.ts';
import { slugOf, upptagnaAnkare } from './adress.ts';

type Platspost = Pick<Post, 'id' | 'utgava'>;

/** The key of a post in `buildPostankare`: one id can stand in several editions. */
export const postnyckel = ({ id, utgava }: Platspost): string => `${utgava}/${id}`;

/**
 * The anchor of every post on its region's page. The oldest edition's posts keep their slugs; a slug that is taken by
 * another edition's post, or by the page itself, gets the edition before it.
 * @param poster the region's posts, oldest edition first
 * @param upptagna further anchors of the page
 */
export function buildPostankare(
  poster: readonly Platspost[],
  upptagna: readonly string[] = [],
): ReadonlyMap<string, string> {
  const tagna = new Set([...upptagnaAnkare, ...upptagna]);
  return new Map(
    poster.map((post) => {
      const slug = slugOf(post.id);
      const ankare = tagna.has(slug) ? `${post.utgava}-${slug}` : slug;
      tagna.add(ankare);
      return [postnyckel(post), ankare];
    }),
  );
}
