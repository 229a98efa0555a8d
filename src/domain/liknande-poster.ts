import type { Post } from '../schema/post.ts';

type Jamforbar = Pick<Post, 'id' | 'region' | 'teman' | 'begrepp' | 'malgrupper'>;

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;
const lower = (list: readonly string[]): string[] => list.map((item) => item.toLowerCase());

/**
 * Posts of other regions that resemble one: shared themes as a share of all their themes (Jaccard),
 * plus a fifth for each own word in common and a tenth for each target group. At most one post a region,
 * so that a reader meets several regions. Posts without a theme in common are left out.
 */
export function liknandePoster<P extends Jamforbar>(post: Jamforbar, alla: readonly P[], max: number): P[] {
  const scored = alla
    .filter((one) => one.region !== post.region && shared(one.teman, post.teman) > 0)
    .map((one) => {
      const union = new Set([...one.teman, ...post.teman]).size;
      const score =
        shared(one.teman, post.teman) / union +
        0.2 * shared(lower(one.begrepp), lower(post.begrepp)) +
        0.1 * shared(one.malgrupper, post.malgrupper);
      return { one, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = new Map<string, P>();
  for (const { one } of scored) if (!best.has(one.region)) best.set(one.region, one);
  return [...best.values()].slice(0, max);
}
