import { matchMonster } from '../../src/schema/filmonster.ts';
import { helaSidan } from '../../src/schema/kalla.ts';
import { fileAt, type Content } from '../check-content/content.ts';
import { isGroup, itemsOf, textOf, textsOf } from '../check-content/values.ts';
import { dokumentI } from '../check-content/vokabular.ts';
import type { Val } from './falt.ts';

/** The choices that the content itself gives, for the fields that say which they want. */
export interface Urval {
  readonly kallor: readonly Val[];
  readonly avsnitt: readonly Val[];
  readonly handelser: readonly Val[];
  readonly poster: readonly Val[];
}

const val = (id: string, namn: string): Val => ({ varde: id, namn });
const valueIn = (content: Content, path: string): unknown => fileAt(content, path)?.data?.value;
const byName = (a: Val, b: Val): number => a.namn.localeCompare(b.namn, 'sv');

/** Sources that a file may refer to: the pages beside it first, then the documents that all may. */
function kallorFor(content: Content, folder: string): Val[] {
  const named = (path: string, name: string): Val[] =>
    Object.entries((valueIn(content, path) as object | undefined) ?? {}).map(([id, one]) =>
      val(id, `${(isGroup(one) && textOf(one[name])) || id} (${id})`),
    );
  const dokument = Object.entries(dokumentI(content) ?? {}).map(([id, one]) =>
    val(id, `${(isGroup(one) && textOf(one['kortnamn'])) || id} (${id})`),
  );
  return [...named(`${folder}/kallor.yaml`, 'titel'), ...dokument.toSorted(byName)];
}

/** Every label of a section that some source allows, and the one of web pages. */
function avsnittIn(content: Content): Val[] {
  const kallor = Object.values(dokumentI(content) ?? {});
  const labels = kallor.flatMap((one) => (isGroup(one) ? textsOf(one['avsnitt']) : []));
  return [...new Set([helaSidan, ...labels])].map((label) => val(label, label));
}

const entries = (list: unknown): Val[] =>
  itemsOf(list).flatMap((one) => {
    const [id, titel] = isGroup(one) ? [textOf(one['id']), textOf(one['titel'])] : [null, null];
    return id === null ? [] : [val(id, `${titel ?? id} (${id})`)];
  });

/** The choices for a file of a content folder. */
export function urvalFor(content: Content, path: string): Urval {
  const folder = path.split('/').slice(0, -1).join('/');
  const region = matchMonster('regioner/<region>', path.split('/').slice(0, 2).join('/'))?.['region'] ?? null;
  const own = content.files.filter((file) => region !== null && file.path.startsWith(`regioner/${region}/`));
  return {
    kallor: kallorFor(content, folder),
    avsnitt: avsnittIn(content),
    handelser: own.flatMap(({ data }) => entries(isGroup(data?.value) ? data.value['handelser'] : [])),
    poster: own.flatMap(({ data }) => entries(isGroup(data?.value) ? data.value['poster'] : [])).toSorted(byName),
  };
}
