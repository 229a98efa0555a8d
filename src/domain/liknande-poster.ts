import type { Post } from '../schema/post.ts';
import type { TemaId } from '../schema/vokabular.ts';

type Jamforbar = Pick<Post, 'id' | 'region' | 'teman' | 'begrepp' | 'malgrupper'>;

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((item) => b.includes(item)).length;
const lower = (list: readonly string[]): string[] => list.map((item) => item.toLowerCase());

interface Plats<P> {
  readonly post: P;
  /** Where it stands among all: of posts that are equally alike, the first is met. */
  readonly i: number;
  readonly ord: readonly string[];
}

const groupInto = <K, V>(groups: Map<K, V[]>, key: K, value: V): void => {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
};

/**
 * Finds posts of other regions that resemble one: shared themes as a share of all their themes (Jaccard),
 * plus a fifth for each own word in common and a tenth for each target group. At most one post a region,
 * so that a reader meets several regions. Posts without a theme in common are left out. Of posts with the same id,
 * one an edition, only the last in `alla` is found. Posts of a region with the same themes and target groups are told
 * apart by their own words alone: a search reads the first of each such group, and those that have a word in common, so
 * that it costs about the same however many posts there are.
 * @param alla posts of all editions, the oldest edition first
 */
export function makeLiknande<P extends Jamforbar>(alla: readonly P[]): (post: Jamforbar, max: number) => P[] {
  const platser = [...new Map(alla.map((post) => [post.id, post])).values()].map((post, i): Plats<P> => ({
    post,
    i,
    ord: lower(post.begrepp),
  }));
  const forsta = new Map<string, Plats<P>>();
  const perOrd = new Map<string, Plats<P>[]>();
  for (const plats of platser) {
    const { region, teman, malgrupper } = plats.post;
    const slag = JSON.stringify([region, teman, malgrupper]);
    if (!forsta.has(slag)) forsta.set(slag, plats);
    for (const ord of new Set(plats.ord)) groupInto(perOrd, ord, plats);
  }
  const perTema = new Map<TemaId, Plats<P>[]>();
  for (const plats of forsta.values()) for (const tema of plats.post.teman) groupInto(perTema, tema, plats);

  return (post, max) => {
    const ord = lower(post.begrepp);
    const lik = ({ post: one, ord: andras }: Plats<P>): number =>
      shared(one.teman, post.teman) / new Set([...one.teman, ...post.teman]).size +
      0.2 * shared(andras, ord) +
      0.1 * shared(one.malgrupper, post.malgrupper);
    const mojliga = new Set([
      ...post.teman.flatMap((tema) => perTema.get(tema) ?? []),
      ...ord.flatMap((one) => perOrd.get(one) ?? []).filter((one) => shared(one.post.teman, post.teman) > 0),
    ]);
    const best = new Map<string, { readonly plats: Plats<P>; readonly score: number }>();
    for (const plats of mojliga) {
      if (plats.post.region === post.region) continue;
      const score = lik(plats);
      const { region } = plats.post;
      const hittills = best.get(region);
      if (!hittills || score > hittills.score || (score === hittills.score && plats.i < hittills.plats.i))
        best.set(region, { plats, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || a.plats.i - b.plats.i)
      .slice(0, max)
      .map(({ plats }) => plats.post);
  };
}
