import type { Kallhanvisning } from '../schema/kalla.ts';
import type { KallaId } from '../schema/vokabular.ts';
import { attribut } from './attributlista.ts';
import { attributlage, belaggOf } from './attributlage.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** What rests on a source, counted. */
export interface Kallbruk {
  readonly poster: number;
  /** Attributes, forums and the joint målbild. */
  readonly uppgifter: number;
  /** Judgements of themes that no post carries. */
  readonly bedomningar: number;
}

/** The attributes by the key whose source they have, and the part of the key: what one source line says is one statement. */
const perFalt = [...Map.groupBy(attribut, ({ del, falt }) => `${del} ${falt}`).values()];

/** The source of every value outside the posts: attributes of which something is known, forums and the joint målbild. */
function hanvisningar(region: RegionUnderlag): Kallhanvisning[] {
  const uppgifter = perFalt.flatMap((egna) => {
    const { del, falt } = egna[0]!;
    if (falt === 'forum') return region.delar.samverkan.forum.map((one) => one.kalla);
    const kand = egna.some((one) => attributlage(region, one).tyst === null);
    return kand ? [belaggOf(region.delar, del, falt)?.kalla] : [];
  });
  return uppgifter.filter((kalla) => kalla !== null && kalla !== undefined);
}

/** What rests on each source, over all the regions given; a source that nothing rests on is absent. */
export function countBruk(regioner: readonly RegionUnderlag[]): Map<KallaId, Kallbruk> {
  const counts = new Map<KallaId, { -readonly [K in keyof Kallbruk]: number }>();
  const add = (id: KallaId, vad: keyof Kallbruk): void => {
    const entry = counts.get(id) ?? { poster: 0, uppgifter: 0, bedomningar: 0 };
    entry[vad] += 1;
    counts.set(id, entry);
  };
  for (const region of regioner) {
    for (const post of posterOf(region)) add(post.kalla.id, 'poster');
    for (const { id } of hanvisningar(region)) add(id, 'uppgifter');
    for (const { kalla } of region.bedomningar) if (kalla) add(kalla.id, 'bedomningar');
  }
  return counts;
}
