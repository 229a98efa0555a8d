import type { DelId } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import { nivaer, nivaIds } from '../schema/niva.ts';
import { postSlag, type Post } from '../schema/post.ts';
import type { Utgava } from '../schema/utgava.ts';
import { temaIds, type TemaId } from '../schema/vokabular.ts';
import { attributI } from './attribut.ts';
import { attributlage, grundOfLage, tystText, type Attributlage } from './attributlage.ts';
import type { Attribut } from './attribut-form.ts';
import type { Grund, Grundregister } from './grund.ts';
import { harKommuner, posterOf, readableDelar, type RegionUnderlag } from './region-underlag.ts';
import { gemen, lista } from './sprak.ts';
import { isLopande } from './utgava.ts';

/** What one edition says in a row: a value with what it rests on, or why there is none. */
export interface Jamforvarde {
  readonly utgava: Utgava;
  readonly varde: Attributlage['varde'];
  readonly kant: boolean;
  readonly grund: Grund | null;
  readonly not: string | null;
  /** Whether the row may be left out when no region on show has more than this. */
  readonly tom: boolean;
}

/** One attribute of a region: what newer editions say, newest first, and what the first one said. */
export interface Jamforrad {
  readonly attribut: Attribut;
  readonly nu: readonly Jamforvarde[];
  readonly da: Jamforvarde;
}

const utanforKommuner = 'Inom regionen, som också är kommun.';

function vardeOf(region: RegionUnderlag, attribut: Attribut, register: Grundregister): Jamforvarde {
  const lage = attributlage(region, attribut);
  const { utgava } = region;
  // What a region that is the municipality, too, has within itself is shown, but never counted.
  const inom = attribut.id === 'forum' && !harKommuner(region) ? attribut.las(region.delar) : null;
  if (inom) return { utgava, varde: inom.varde, kant: true, grund: null, not: utanforKommuner, tom: false };
  const kant = lage.tyst === null;
  return {
    utgava,
    varde: kant ? lage.varde : tystText(region, attribut, lage),
    kant,
    grund: grundOfLage(lage, register),
    not: lage.not,
    tom: !kant && (isLopande(utgava) || attribut.tillagg === true),
  };
}

/**
 * The attributes of a part that stand side by side. Every region has the same rows, whatever it knows.
 * @param utgavor the region in every edition, newest first, at least one
 */
export const buildJamforrader = (
  utgavor: readonly RegionUnderlag[],
  del: DelId,
  register: Grundregister,
): Jamforrad[] =>
  attributI('jamforelse', del).map((attribut) => {
    const varden = utgavor.map((region) => vardeOf(region, attribut, register));
    return { attribut, nu: varden.slice(0, -1), da: varden.at(-1)! };
  });

/** Posts of one step, or of one kind where they stand on no step. */
export interface Jamforgrupp {
  /** Step or kind, e.g. `i-drift`, `dokument`. */
  readonly id: string;
  readonly namn: string;
  readonly poster: readonly Post[];
}

/** What one edition says of a part of a region beside its attributes. */
export interface Jamfordel {
  readonly region: RegionUnderlag;
  readonly teman: readonly TemaId[];
  /** Every step and kind, also the empty ones, so that columns have the same rows. */
  readonly grupper: readonly Jamforgrupp[];
  /** Dated facts of the part, newest first; none in a closed edition. */
  readonly handelser: readonly Handelse[];
  /** Whether the source gave the part as text. */
  readonly harText: boolean;
  /** What a rolling edition has nothing about, in a sentence; empty in a closed one, whose rows say so one by one. */
  readonly utan: string;
}

/** The kinds of posts that stand on no step. */
export const utanSteg = (['dokument', 'handling', 'iakttagelse'] as const).map((id) => ({
  id,
  namn: postSlag[id].namn,
}));

/** Every row that a column of the part may have, in the order they stand in. */
export function jamforordning(del: DelId, utgavor: readonly Pick<Utgava, 'id'>[]): string[] {
  const nyast = utgavor.toReversed().map(({ id }) => id);
  const grupper = [...nivaIds, ...utanSteg.map(({ id }) => id), 'utan-steg'].map((id) => `steg-${id}`);
  return [
    ...nyast.map((id) => `text-${id}`),
    ...attributI('jamforelse', del).flatMap(({ id }) => [`${id}-nu`, `${id}-da`]),
    ...nyast.flatMap((id) => ['teman', ...grupper, 'handelser', 'utan'].map((rad) => `${rad}-${id}`)),
    'kalla',
  ];
}

function utanText(region: RegionUnderlag, del: DelId): string {
  if (!isLopande(region.utgava)) return '';
  const groups = new Map<string, string[]>();
  for (const attribut of attributI('jamforelse', del).filter(({ tillagg }) => !tillagg)) {
    const lage = attributlage(region, attribut);
    if (lage.tyst === null || lage.tyst === 'ej-tillampligt') continue;
    const varfor = tystText(region, attribut, lage);
    groups.set(varfor, [...(groups.get(varfor) ?? []), gemen(attribut.namn)]);
  }
  return [...groups].map(([varfor, namn]) => `${varfor}: ${lista(namn)}.`).join(' ');
}

/** What one edition says of a part of a region beside its attributes. */
export function buildJamfordel(region: RegionUnderlag, del: DelId): Jamfordel {
  const poster = posterOf(region).filter((post) => post.del === del);
  return {
    region,
    teman: temaIds.filter((tema) => poster.some((post) => post.teman.includes(tema))),
    grupper: [
      ...nivaIds.map((id) => ({
        id,
        namn: nivaer[id].namn,
        poster: poster.filter((post) => post.niva === id),
      })),
      ...utanSteg.map((slag) => ({
        ...slag,
        poster: poster.filter((post) => post.niva === null && post.slag === slag.id),
      })),
      {
        id: 'utan-steg',
        namn: 'Utan steg',
        poster: poster.filter((post) => post.niva === null && post.slag === 'arbetssatt'),
      },
    ],
    handelser: region.handelser.filter((one) => one.del === del),
    harText: readableDelar(region.delar).includes(del),
    utan: utanText(region, del),
  };
}
