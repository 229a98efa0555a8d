import { delIds, type DelId } from '../../src/schema/del.ts';
import { filer } from '../../src/schema/filer.ts';
import { matchMonster } from '../../src/schema/filmonster.ts';
import type { Content, ContentFile } from './content.ts';
import { lineOf } from './parse-yaml.ts';
import { isGroup, itemsOf, textOf, type Group } from './values.ts';

/** A part's file with readable front matter; the keys are not yet known to be right. */
export interface DelFile {
  readonly utgava: string;
  readonly region: string;
  readonly del: DelId;
  readonly file: ContentFile;
  readonly front: Group;
  /** The line of a key path in the file. */
  readonly line: (...path: readonly PropertyKey[]) => number | null;
}

/** A post as it stands in a file. */
export interface PostEntry {
  readonly del: DelFile;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Its id, or `nr 3` when it has none. */
  readonly namn: string;
  readonly post: Group;
}

/** The edition, region and part of a part's path; `null` for any other path. */
export const delPlats = (path: string): Pick<DelFile, 'utgava' | 'region' | 'del'> | null => {
  for (const del of delIds) {
    const platser = matchMonster(filer[del].monster, path);
    if (platser) return { utgava: platser['utgava'] ?? '', region: platser['region'] ?? '', del };
  }
  return null;
};

/** Whether a path is that of a region's part. */
export const isDelPath = (path: string): boolean => delPlats(path) !== null;

/** The parts whose front matter can be read, in path order. */
export function delarOf(content: Content): DelFile[] {
  return content.files.flatMap((file) => {
    const part = delPlats(file.path);
    const { data } = file;
    if (!part || !data || !isGroup(data.value)) return [];
    return [{ ...part, file, front: data.value, line: (...path: readonly PropertyKey[]) => lineOf(data, path) }];
  });
}

/** The posts of a part that are groups of keys, in file order. */
export function posterOf(del: DelFile): PostEntry[] {
  return itemsOf(del.front['poster']).flatMap((post, index) =>
    isGroup(post) ? [{ del, index, post, namn: textOf(post['id']) ?? `nr ${index + 1}` }] : [],
  );
}
