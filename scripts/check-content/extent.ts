import { filer } from '../../src/schema/filer.ts';
import { matchMonster } from '../../src/schema/filmonster.ts';
import type { Content } from './content.ts';
import { delarOf, isDelPath, posterOf } from './delar.ts';
import type { Extent } from './report.ts';

/** How much there is in a content folder to check. */
export const extentOf = (content: Content): Extent => ({
  files: content.files.length,
  delar: content.files.filter(({ path }) => isDelPath(path)).length,
  poster: delarOf(content).flatMap(posterOf).length,
  teman: content.files.filter(({ path }) => matchMonster(filer.teman.monster, path) !== null).length,
});
