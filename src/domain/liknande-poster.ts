import type { Post } from '../schema/post.ts';
import type { TemaId } from '../schema/vokabular.ts';

type Jamforbar = Pick<Post, 'id' | 'region' | 'teman' | 'begrepp' | 'malgrupper'>;

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;
const lower = (list: readonly string[]): string[] => list.map((item) => item.toLowerCase());

/**
 * Finds posts of other regions that resemble one: shared themes as a share of all their themes (Jaccard),
 * plus a fifth for each own word in common and a tenth for each target group. At most one post a region,
 * so that a reader meets several regions. Posts without a theme in common are left out. Of posts with the same id,
 * one an edition, only the last in `alla` is found. The posts are put in order by theme once, so that a search reads
 * only those that can be alike.
 * @param alla posts of all editions, the oldest edition first
 */
export function makeLiknande<P extends Jamforbar>(alla: readonly P[]): (post: Jamforbar, max: number) => P[] {
  const poster = [...new Map(alla.map((post) => [post.id, post])).values()].map((post, i) => ({
    post,
    i,
    ord: lower(post.begrepp),
  }));
  const perTema = new Map<TemaId, typeof poster>();
  for (const entry of poster) {
    for (const tema of entry.post.teman) perTema.set(tema, [...(perTema.get(tema) ?? []), entry]);
  }
  return (post, max) => {
    const ord = lower(post.begrepp);
    const mojliga = [...new Set(post.teman.flatMap((tema) => perTema.get(tema) ?? []))];
    const scored = mojliga
      .filter(({ post: one }) => one.region !== post.region)
      .map(({ post: one, ord: andras, i }) => {
        const union = new Set([...one.teman, ...post.teman]).size;
        const score =
          shared(one.teman, post.teman) / union +
          0.2 * shared(andras, ord) +
          0.1 * shared(one.malgrupper, post.malgrupper);
        return { one, score, i };
      })
      .sort((a, b) => b.score - a.score || a.i - b.i);
    const best = new Map<string, P>();
    for (const { one } of scored) if (!best.has(one.region)) best.set(one.region, one);
    return [...best.values()].slice(0, max);
  };
}
