import { filer } from '../../src/schema/filer.ts';
import { matchMonster } from '../../src/schema/filmonster.ts';
import { publiceratIds, type PubliceratId } from '../../src/schema/dragen.ts';
import { isReadable, type Content } from './content.ts';
import { isDelPath } from './delar.ts';
import { isGroup, itemsOf, textOf } from './values.ts';

/** The ids of one kind of content, and whether every file that may hold some could be read. */
export interface Publicerat {
  readonly ids: ReadonlySet<string>;
  readonly whole: boolean;
}

const isHandelser = (path: string): boolean =>
  path === filer.nationellt.monster || matchMonster(filer.handelser.monster, path) !== null;
const isDjupposter = (path: string): boolean => /^fordjupning\/[^/]+\/poster\.yaml$/.test(path);

const idsIn = (value: unknown): string[] =>
  itemsOf(value).flatMap((item) => (isGroup(item) && textOf(item['id'])) || []);

/** What of each kind a content folder has under an id of its own. */
export function publiceratOf(content: Content): Record<PubliceratId, Publicerat> {
  const found = Object.fromEntries(
    publiceratIds.map((vad) => [vad, { ids: new Set<string>(), whole: true }]),
  ) as Record<PubliceratId, { ids: Set<string>; whole: boolean }>;
  const add = (vad: PubliceratId, path: string, ids: readonly string[]): void => {
    for (const id of ids) found[vad].ids.add(id);
    if (!isReadable(content, path)) found[vad].whole = false;
  };
  for (const { path, data } of content.files) {
    const value = data?.value;
    const group = isGroup(value) ? value : {};
    if (isDelPath(path)) add('poster', path, idsIn(group['poster']));
    else if (isDjupposter(path)) add('poster', path, idsIn(value));
    else if (isHandelser(path)) add('handelser', path, idsIn(group['handelser']));
    else if (path === filer.temalista.monster) add('teman', path, Object.keys(group));
  }
  return found;
}
