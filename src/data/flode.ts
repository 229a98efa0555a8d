import { exempelAdress, fordjupningAdress } from '../domain/adress.ts';
import { handelseAdress, handelseDatum, orderHandelser } from '../domain/handelser.ts';
import { stegText } from '../domain/post-steg.ts';
import { gemen } from '../domain/sprak.ts';
import type { Dokument } from '../schema/fordjupning/dokument.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Kalla } from '../schema/kalla.ts';
import type { Post } from '../schema/post.ts';
import type { Utgava, UtgavaId } from '../schema/utgava.ts';
import type { RegionId } from '../schema/vokabular.ts';
import type { FlodePost } from './atom.ts';

/** An event as a feed entry under the name of its place. Addresses are paths on the site. */
export const handelseInlagg = (one: Handelse, plats: string): FlodePost => ({
  lank: handelseAdress(one),
  titel: `${handelseDatum(one.datum)}: ${one.titel} (${plats})`,
  text: `${one.text} Källa: ${one.kalla.titel}, ${one.kalla.utgivare}.`,
  datum: one.datum,
});

/**
 * Posts as feed entries: each says which edition it is of, its date and its source. A post that an older edition has
 * too is another entry, at the same page.
 * @param poster posts of one or more editions, oldest edition first
 * @param kallor every source by id
 */
export function postInlagg(
  poster: readonly Post[],
  utgavor: readonly Pick<Utgava, 'id' | 'ar'>[],
  kallor: ReadonlyMap<string, Pick<Kalla, 'kortnamn'>>,
  plats: (region: RegionId) => string,
): FlodePost[] {
  const ar = new Map<UtgavaId, string>(utgavor.map((one) => [one.id, one.ar]));
  const seen = new Set<string>();
  return poster.map((post) => {
    const lank = exempelAdress(post.id);
    const again = seen.has(lank);
    seen.add(lank);
    return {
      lank: again ? `${lank}#${post.utgava}` : lank,
      titel: `${handelseDatum(post.per)}: ${plats(post.region)}, ${gemen(post.titel)}`,
      text: `${post.text} ${stegText(post)}. Utgåvan ${ar.get(post.utgava) ?? post.utgava}. Källa: ${kallor.get(post.kalla.id)?.kortnamn ?? post.kalla.id}, ${post.kalla.avsnitt}.`,
      datum: post.per,
    };
  });
}

/** A document of a region in depth as a feed entry, dated by when it came out. */
export const dokumentInlagg = (
  region: RegionId,
  dokument: Pick<Dokument, 'id' | 'rubrik' | 'svar'>,
  { publicerad, titel }: Pick<Kalla, 'publicerad' | 'titel'>,
): FlodePost => ({
  lank: fordjupningAdress(region, dokument.id),
  titel: `${handelseDatum(publicerad)}: ${dokument.rubrik}`,
  text: `${dokument.svar} Källa: ${titel}.`,
  datum: publicerad,
});

/** Entries newest first, undated last, with full addresses. */
export const orderInlagg = (inlagg: readonly FlodePost[], full: (path: string) => string): FlodePost[] =>
  orderHandelser(inlagg.map((one) => ({ ...one, datum: one.datum ?? null }))).map((one) => ({
    ...one,
    lank: full(one.lank),
  }));
