import type { Handelse } from '../schema/handelse.ts';
import type { Post } from '../schema/post.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
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
  /** Attributes, forums and the joint målbild. */
  readonly uppgifter: number;
  /** The themes that are judged by it and that no post carries. */
  readonly bedomda: readonly TemaId[];
}

const posterByKalla = oncePer((region: RegionUnderlag) => Map.groupBy(posterOf(region), ({ kalla }) => kalla.id));
const brukOf = oncePer((region: RegionUnderlag) => countBruk([region]));

/**
 * Everything that rests on a source, region by region in the order given; regions that nothing rests in are left out.
 * @param kallor the ids of the source: a page that several regions name has one for each
 */
export function findKallbelagg(kallor: readonly string[], regioner: readonly RegionUnderlag[]): Kallbelagg[] {
  return regioner.flatMap((region) => {
    const poster = kallor.flatMap((kalla) => posterByKalla(region).get(kalla) ?? []);
    const uppgifter = kallor.reduce((sum, kalla) => sum + (brukOf(region).get(kalla)?.uppgifter ?? 0), 0);
    const bedomda = region.bedomningar.flatMap((one) => (one.kalla && kallor.includes(one.kalla.id) ? [one.tema] : []));
    return poster.length + uppgifter + bedomda.length === 0
      ? []
      : [{ region: region.id, namn: region.namn, utgava: region.utgava, poster, uppgifter, bedomda }];
  });
}

/** The ids of a source and of those with the same address: one page, read for several regions or at several times. */
export const samesida = <K extends { readonly id: string; readonly url: string | null }>(
  { id, url }: K,
  kallor: readonly K[],
): string[] => [id, ...kallor.filter((one) => one.id !== id && url !== null && one.url === url).map((one) => one.id)];

/** The events that name the same address as their source; a page of news may be both. */
export const handelserAt = (url: string | null, handelser: readonly Handelse[]): Handelse[] =>
  url === null ? [] : handelser.filter((one) => one.kalla.url === url);
