import type { Kallhanvisning } from '../schema/kalla.ts';
import type { KallaId } from '../schema/vokabular.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';

/** What rests on a source, counted. */
export interface Kallbruk {
  readonly poster: number;
  /** Attributes, forums and the joint målbild. */
  readonly uppgifter: number;
  /** Judgements of themes that no post carries. */
  readonly bedomningar: number;
}

/** Every value outside the posts that rests on a source of its own: attributes, forums and the joint målbild. */
function hanvisningar({ delar }: Pick<RegionUnderlag, 'delar'>): Kallhanvisning[] {
  const { malbild, organisation, samverkan } = delar;
  return [
    ...[malbild, organisation, samverkan].flatMap(({ belagg }) => Object.values(belagg ?? {}).map((one) => one.kalla)),
    malbild.gemensamMalbild.kalla,
    ...samverkan.forum.map((one) => one.kalla),
  ].filter((kalla) => kalla !== null && kalla !== undefined);
}

/** What rests on each source, over all the regions given; a source that nothing rests on is absent. */
export function countBruk(
  regioner: readonly Pick<RegionUnderlag, 'id' | 'utgava' | 'delar' | 'djupposter' | 'bedomningar'>[],
): Map<KallaId, Kallbruk> {
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
