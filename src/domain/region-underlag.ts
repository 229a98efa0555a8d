import type { Bedomning } from '../schema/bedomning.ts';
import { delIds, type DelId } from '../schema/del.ts';
import type { Malbild } from '../schema/malbild.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Post } from '../schema/post.ts';
import type { Prioriteringar } from '../schema/prioriteringar.ts';
import type { Region } from '../schema/region.ts';
import type { Samverkan } from '../schema/samverkan.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Sokt } from '../schema/sokt.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { oncePer } from './minne.ts';

/** The four parts of one region as its files give them. */
export interface Delar {
  readonly malbild: Malbild;
  readonly organisation: Organisation;
  readonly prioriteringar: Prioriteringar;
  readonly samverkan: Samverkan;
}

/**
 * All that one edition knows of one region: its row in the vocabulary, its four parts and its judgements. A function
 * that is given regions is given regions of one edition, so that it cannot mix two.
 */
export interface RegionUnderlag extends Region {
  readonly id: RegionId;
  readonly utgava: Utgava;
  readonly delar: Delar;
  readonly bedomningar: readonly Bedomning[];
  /** Posts of the region in depth that belong to the edition; empty for most regions. */
  readonly djupposter: readonly Post[];
  /** Dated facts that are evidence in the edition's cells: those of its years in a rolling one, none in a closed one. */
  readonly handelser: readonly Handelse[];
  /** What was looked for in public pages; empty where nobody has. */
  readonly sokt: readonly Sokt[];
}

/** The region's posts of the edition in reading order, each with its place. */
export const posterOf = oncePer(
  (region: Pick<RegionUnderlag, 'id' | 'utgava' | 'delar' | 'djupposter'>): readonly Post[] =>
    delIds.flatMap((del) => [
      ...region.delar[del].poster.map((post) => ({ ...post, utgava: region.utgava.id, region: region.id, del })),
      ...region.djupposter.filter((post) => post.del === del),
    ]),
);

/** Whether the region has municipalities beside itself; Gotland is the municipality, too. */
export const harKommuner = ({ antalKommuner }: Pick<Region, 'antalKommuner'>): boolean => antalKommuner > 1;

/** The parts whose source section had text to read, in reading order. */
export function readableDelar(delarna: Delar): DelId[] {
  return delIds.filter((del) => delarna[del].underlag === 'text' || delarna[del].underlag === 'delvis');
}

/** The parts of whose source section some was but a picture, so that what it said is not known. */
export const delvisLasta = (delarna: Delar): DelId[] =>
  delIds.filter((del) => delarna[del].granskad !== null && delarna[del].underlag === 'delvis');

/** Whether all four parts are read. */
export function isGranskad(delarna: Delar): boolean {
  return delIds.every((del) => delarna[del].granskad !== null);
}
