import { fileAt, type Content } from './content.ts';
import { isGroup, textOf, textsOf, type Group } from './values.ts';

/** A source as references need it: its short name, and the labels allowed (`null` when any is). */
export interface KallaNamn {
  readonly kortnamn: string;
  readonly avsnitt: readonly string[] | null;
}

/** The vocabularies that stand in the content folder itself; `null` for one that is missing or cannot be read. */
export interface FolderVokabular {
  readonly regioner: readonly string[] | null;
  readonly teman: readonly string[] | null;
  readonly kallor: Readonly<Record<string, KallaNamn>> | null;
}

const groupAt = (content: Content, path: string): Group | null => {
  const value = fileAt(content, path)?.data?.value;
  return isGroup(value) ? value : null;
};

const idsOf = (group: Group | null): string[] | null => group && Object.keys(group);

/** Reads the vocabularies of a content folder. */
export function buildFolderVokabular(content: Content): FolderVokabular {
  const kallor = groupAt(content, 'kallor.json');
  return {
    regioner: idsOf(groupAt(content, 'regioner.json')),
    teman: idsOf(groupAt(content, 'teman.json')),
    kallor:
      kallor &&
      Object.fromEntries(
        Object.entries(kallor).map(([id, kalla]) => [
          id,
          isGroup(kalla)
            ? {
                kortnamn: textOf(kalla['kortnamn']) ?? id,
                avsnitt: Array.isArray(kalla['avsnitt']) ? textsOf(kalla['avsnitt']) : null,
              }
            : { kortnamn: id, avsnitt: null },
        ]),
      ),
  };
}
