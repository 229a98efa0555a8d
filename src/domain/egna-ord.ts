import type { Post } from '../schema/post.ts';
import { delIds, type DelId } from '../schema/del.ts';
import type { Utgava } from '../schema/utgava.ts';
import { regionIds, type RegionId, type TemaId } from '../schema/vokabular.ts';
import { compareSvenskt } from './sprak.ts';

/** A term that names what a theme is about, with the regions whose coded posts on the theme carry it. */
export interface EgetOrd {
  readonly ord: string;
  readonly regioner: readonly RegionId[];
}

/**
 * The terms that an editor has listed for a theme, each with the regions that have it among the terms of a post on the
 * theme; those of most regions first, then alphabetical. A term that no such post has is left out.
 * @param poster posts of one edition
 * @param tema the theme, with the terms that name its thing: `egnaOrd`
 * @param samma whether two terms are inflections or spellings of one
 */
export const buildEgnaOrd = (
  poster: readonly Pick<Post, 'teman' | 'begrepp' | 'region'>[],
  tema: { readonly id: TemaId; readonly egnaOrd: readonly string[] },
  samma: (a: string, b: string) => boolean,
): EgetOrd[] => {
  const egna = poster.filter((post) => post.teman.includes(tema.id));
  return tema.egnaOrd
    .map((ord) => ({
      ord,
      regioner: [
        ...new Set(egna.filter(({ begrepp }) => begrepp.some((one) => samma(ord, one))).map(({ region }) => region)),
      ],
    }))
    .filter(({ regioner }) => regioner.length > 0)
    .sort((a, b) => b.regioner.length - a.regioner.length || compareSvenskt(a.ord, b.ord));
};

/** The terms that one region's posts alone carry, region by region in the order of the vocabulary; others are left out. */
export function groupByEndaRegion(ord: readonly EgetOrd[]): { readonly region: RegionId; readonly ord: string[] }[] {
  const found = new Map<RegionId, string[]>();
  for (const { ord: term, regioner } of ord) {
    const [region] = regioner;
    if (region !== undefined && regioner.length === 1) found.set(region, [...(found.get(region) ?? []), term]);
  }
  return regionIds.flatMap((region) => {
    const terms = found.get(region);
    return terms ? [{ region, ord: terms }] : [];
  });
}

/**
 * A region's words part by part, alphabetically and each once, from the posts that carry a theme: what they name is
 * what the work is about, and not how an office is run. Parts without words are left out.
 */
export const buildRegionensOrd = (
  poster: readonly Pick<Post, 'del' | 'begrepp' | 'teman'>[],
): { readonly del: DelId; readonly ord: readonly string[] }[] =>
  delIds
    .map((del) => {
      const ord = poster.filter((post) => post.del === del && post.teman.length > 0).flatMap((post) => post.begrepp);
      const forsta = new Map(ord.toReversed().map((one) => [one.toLowerCase(), one]));
      return { del, ord: [...forsta.values()].sort(compareSvenskt) };
    })
    .filter(({ ord }) => ord.length > 0);

/**
 * Whose words a region's words are: an overview is written by its compiler, so that only some of its words are the
 * region's own; what is gathered from pages and documents is worded by those who publish them.
 * @param oversikt the overview that the edition rests on, by its short name and its publisher; `null` when it has none
 */
export const ordMening = (
  { ar }: Pick<Utgava, 'ar'>,
  oversikt: { readonly kortnamn: string; readonly utgivare: string } | null,
): string =>
  oversikt === null
    ? `Namn och ord i sidor och dokument från ${ar}, så som den som har gett ut dem skriver.`
    : `Namn och ord i ${oversikt.kortnamn} (${oversikt.utgivare}). Den som sammanställde översikten skrev den, så andra ord än namnen behöver inte vara regionens egna.`;
