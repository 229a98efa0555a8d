import type { DelId } from '../schema/del.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';

/** Anchors that a profile page uses for itself; a post's slug must not be one of them. */
export const upptagnaAnkare = [
  'innehall',
  'malbild',
  'organisation',
  'prioriteringar',
  'samverkan',
  'teman',
  'egna-ord',
  'sedan',
  'liknande',
  'kallor',
  'forum',
  'forandring',
  'sokt',
  'q',
];

/** The slug of a post id: `blekinge/lakarbil` → `lakarbil`. */
export const slugOf = (postId: string): string => postId.slice(postId.indexOf('/') + 1);

/** Address of a region's profile, or of a part or post in it. */
export const regionAdress = (region: RegionId, ankare?: DelId | string): string =>
  `/regioner/${region}/${ankare ? `#${ankare}` : ''}`;

/** Address of the log of searches for a region. */
export const sokningAdress = (region: RegionId): string => `/regioner/${region}/sokt/`;

/** Address of a theme page. */
export const temaAdress = (tema: TemaId): string => `/teman/${tema}/`;

/** Address of the answer page behind one cell. */
export const svarAdress = (tema: TemaId, region: RegionId): string => `/teman/${tema}/${region}/`;

/** Address of an example page. */
export const exempelAdress = (postId: string): string => `/exempel/${postId}/`;

/** Address of a source's own page. */
export const kallaAdress = (kalla: string): string => `/kallor/${kalla}/`;

/** Address of the change log, or of one release in it. */
export const andringAdress = (version?: string): string => `/andringar/${version ? `#v-${version}` : ''}`;

/** Address of a region in depth, or of one of its pages: a document, or `traden`. */
export const fordjupningAdress = (region: RegionId, sida?: string): string =>
  `/fordjupning/${region}/${sida ? `${sida}/` : ''}`;
