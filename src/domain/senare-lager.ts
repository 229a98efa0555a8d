import { malbildLagen, type MalbildLage } from '../schema/malbild.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Post } from '../schema/post.ts';
import type { Senast } from '../schema/senast.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { orderHandelser } from './handelser.ts';
import { senastRad, type SenastRad } from './senast.ts';

/** What is known later than the baseline on one cell of the theme matrix; it never changes the answer of the cell. */
export interface CellSenast {
  readonly region: RegionId;
  readonly tema: TemaId;
  /** Event ids, newest first. */
  readonly handelser: readonly string[];
  /** Ids of posts from later sources. */
  readonly poster: readonly string[];
}

/** Events and later posts by theme and region, themes and regions in the order given; empty cells are left out. */
export function cellerSenast(
  handelser: readonly Handelse[],
  poster: readonly Pick<Post, 'id' | 'region' | 'teman'>[],
  teman: readonly TemaId[],
  regioner: readonly RegionId[],
): CellSenast[] {
  const ordered = orderHandelser(handelser);
  return teman
    .flatMap((tema) =>
      regioner.map((region) => {
        const own = (one: { region: string; teman: readonly TemaId[] }) =>
          one.region === region && one.teman.includes(tema);
        return {
          region,
          tema,
          handelser: ordered.filter(own).map(({ id }) => id),
          poster: poster.filter(own).map(({ id }) => id),
        };
      }),
    )
    .filter((cell) => cell.handelser.length + cell.poster.length > 0);
}

/** A later value as a matrix shows it, with its code for filters. */
export interface SenareVarde extends SenastRad<string> {
  readonly kod: string;
}

/**
 * The followed attributes of a region by column of the profile matrix. `null` = nothing later has been found, absent =
 * the attribute is not followed.
 */
export type ProfilSenast = Readonly<Partial<Record<'strategi' | 'malar' | 'malbild', SenareVarde | null>>>;

/** Code of a followed attribute that nothing later is known about. */
export const INGET_SENARE = 'inget-senare';

/**
 * The followed attributes as the profile matrix shows them.
 * @param malbildDa status of the joint målbild in the baseline; where the question does not apply it is not followed
 */
export function profilSenast(
  { strategi, malar, gemensamMalbild }: Senast,
  malbildDa: MalbildLage | null,
): ProfilSenast {
  const later = <V extends string | number>(
    value: Parameters<typeof senastRad<V>>[0],
    text = (varde: V): string => String(varde),
  ): SenareVarde | null => {
    const rad = senastRad(value);
    return rad && { ...rad, varde: text(rad.varde), kod: String(rad.varde) };
  };
  return {
    strategi: later(strategi),
    malar: later(malar),
    ...(malbildDa === 'ej-tillampligt' && gemensamMalbild === null
      ? {}
      : { malbild: later(gemensamMalbild, (lage) => malbildLagen[lage].namn) }),
  };
}

/** The followed attributes by the name of the row that they belong to in `buildAttribut`. */
export const senareRader = ({
  strategi,
  malar,
  malbild,
}: ProfilSenast): Readonly<Record<string, SenareVarde | null | undefined>> => ({
  'Strategi eller program': strategi,
  Målår: malar,
  'Gemensam målbild': malbild,
});

/** How many regions have each later value, the most common first, last those that nothing later is known about. */
export function countSenare(
  senare: readonly (SenareVarde | null | undefined)[],
): { kod: string; text: string; antal: number }[] {
  const counts = new Map<string, { kod: string; text: string; antal: number }>();
  for (const one of senare) {
    if (one === undefined) continue;
    const kod = one?.kod ?? INGET_SENARE;
    const entry = counts.get(kod) ?? { kod, text: one?.varde ?? 'Inget senare har hittats', antal: 0 };
    entry.antal += 1;
    counts.set(kod, entry);
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.kod === INGET_SENARE) - Number(b.kod === INGET_SENARE) || b.antal - a.antal,
  );
}
