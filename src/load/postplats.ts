import { groupByPost } from '../domain/handelser.ts';
import { buildPostankare } from '../domain/postankare.ts';
import { posterOf } from '../domain/region-underlag.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { loadHandelser } from './handelser.ts';
import { memo, memoBy } from './memo.ts';
import { loadAllaRegioner } from './regioner.ts';

/** The anchor of every post on its region's page, by `postnyckel`. */
export const loadPostankare = memoBy(async (region: RegionId): Promise<ReadonlyMap<string, string>> => {
  const egna = (await loadAllaRegioner()).filter(({ id }) => id === region);
  return buildPostankare(
    egna.flatMap((one) => posterOf(one)),
    egna.map(({ utgava }) => utgava.id),
  );
});

/** The title of every post with the years of its edition; of one that stands in several, the newest edition's. */
export const loadPosttitlar = memo(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await loadAllaRegioner()).flatMap((one) =>
        posterOf(one).map((post) => [post.id, `${post.titel} (${one.utgava.ar})`] as const),
      ),
    ),
);

/** The events that follow up each post. */
export const loadHandelserPerPost = memo(async () => groupByPost(await loadHandelser()));
