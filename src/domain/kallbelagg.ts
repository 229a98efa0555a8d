import type { Handelse } from '../schema/handelse.ts';
import type { Post } from '../schema/post.ts';
import type { RegionId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import { countBruk } from './kalla-bruk.ts';
import { oncePer } from './minne.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** What rests on one source in one region and edition. */
export interface Kallbelagg {
  readonly region: RegionId;
  readonly namn: string;
  readonly utgava: Utgava;
  readonly poster: readonly Post[];
  /** Parts, attributes, forums and judgements. */
  readonly uppgifter: number;
}

const posterByKalla = oncePer((region: RegionUnderlag) => Map.groupBy(posterOf(region), ({ kalla }) => kalla.id));
const brukOf = oncePer((region: RegionUnderlag) => countBruk([region]));

/** Everything that rests on a source, region by region in the order given; regions that nothing rests in are left out. */
export function findKallbelagg(kalla: string, regioner: readonly RegionUnderlag[]): Kallbelagg[] {
  return regioner.flatMap((region) => {
    const poster = posterByKalla(region).get(kalla) ?? [];
    const uppgifter = brukOf(region).get(kalla)?.uppgifter ?? 0;
    return poster.length + uppgifter === 0
      ? []
      : [{ region: region.id, namn: region.namn, utgava: region.utgava, poster, uppgifter }];
  });
}

/** The events that name the same address as their source; a page of news may be both. */
export const handelserAt = (url: string | null, handelser: readonly Handelse[]): Handelse[] =>
  url === null ? [] : handelser.filter((one) => one.kalla.url === url);
