import { malbildLagen } from '../schema/dokument-lage.ts';
import type { Varbelagg } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Post } from '../schema/post.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { orderHandelser } from './handelser.ts';
import { harKommuner, type RegionUnderlag } from './region-underlag.ts';
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

/** The attributes whose newer value is shown beside the first edition's, by column of the profile matrix. */
export type FoljtAttribut = 'strategi' | 'lansstrategi' | 'malar' | 'malbild';

/**
 * The newer values of a region by column of the profile matrix. `null` = nothing newer has been found, absent = the
 * question does not apply.
 */
export type ProfilSenast = Readonly<Partial<Record<FoljtAttribut, SenareVarde | null>>>;

/** The followed attributes of a region as a newer edition knows them. */
export function profilSenast(nu: Pick<RegionUnderlag, 'delar' | 'antalKommuner'>): ProfilSenast {
  const { strategi, lansstrategi, gemensamMalbild, belagg = {}, kalla, per } = nu.delar.malbild;
  const egen: Varbelagg | null = kalla && { per, handelse: null, kalla };
  const later = (varde: string | number | null, av: Varbelagg | null | undefined): SenareVarde | null => {
    const grund = av ?? egen;
    return varde === null || grund === null ? null : { ...senastRad(String(varde), grund), kod: String(varde) };
  };
  const { status } = gemensamMalbild;
  const malbild = status !== null && !status.startsWith('ej-');
  return {
    strategi: later(strategi.namn, belagg.strategi),
    malar: later(strategi.malar, belagg.malar ?? belagg.strategi),
    ...(harKommuner(nu)
      ? {
          lansstrategi: later(lansstrategi?.namn ?? null, belagg.lansstrategi),
          malbild: malbild
            ? { ...senastRad(malbildLagen[status].namn, gemensamMalbild, gemensamMalbild.not), kod: status }
            : null,
        }
      : {}),
  };
}

/** The followed attributes by the name of the row that they belong to in `buildAttribut`. */
export const senareRader = ({
  strategi,
  lansstrategi,
  malar,
  malbild,
}: ProfilSenast): Readonly<Record<string, SenareVarde | null | undefined>> => ({
  'Strategi eller program': strategi,
  'Länsgemensam strategi': lansstrategi,
  'Målår i egen strategi': malar,
  'Gemensam målbild': malbild,
});
