import type { Bedomning } from '../schema/bedomning.ts';
import { delIds, type DelId } from '../schema/del.ts';
import type { Malbild } from '../schema/malbild.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Post } from '../schema/post.ts';
import type { Prioriteringar } from '../schema/prioriteringar.ts';
import type { Region } from '../schema/region.ts';
import type { Samverkan } from '../schema/samverkan.ts';
import type { KallaId, RegionId } from '../schema/vokabular.ts';

/** The four parts of one region as its files give them. */
export interface Delar {
  readonly malbild: Malbild;
  readonly organisation: Organisation;
  readonly prioriteringar: Prioriteringar;
  readonly samverkan: Samverkan;
}

/** All that is known of one region: its row in the vocabulary, its four parts and its judgements. */
export interface RegionUnderlag extends Region {
  readonly id: RegionId;
  readonly delar: Delar;
  readonly bedomningar: readonly Bedomning[];
}

/** The region's posts in reading order, each with its place; `kalla` keeps only those of one source. */
export function posterOf(region: Pick<RegionUnderlag, 'id' | 'delar'>, kalla?: KallaId): Post[] {
  return delIds
    .flatMap((del) => region.delar[del].poster.map((post) => ({ ...post, region: region.id, del })))
    .filter((post) => kalla === undefined || post.kalla.id === kalla);
}

/** The parts whose source section had text to read, in reading order. */
export function readableDelar(delarna: Delar): DelId[] {
  return delIds.filter((del) => delarna[del].underlag === 'text' || delarna[del].underlag === 'delvis');
}

/** Whether all four parts are read. */
export function isGranskad(delarna: Delar): boolean {
  return delIds.every((del) => delarna[del].granskad !== null);
}
