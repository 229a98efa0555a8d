import { filer } from '../../src/schema/filer.ts';
import { matchMonster } from '../../src/schema/filmonster.ts';
import { helaSidan, sidnamn } from '../../src/schema/kalla.ts';
import { utgavaSchema, type Utgava } from '../../src/schema/utgava.ts';
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
  /** How many municipalities each region has. */
  readonly antalKommuner: Readonly<Record<string, number>> | null;
  /** The documents of `kallor.json` and every region's pages. */
  readonly kallor: Readonly<Record<string, KallaNamn>> | null;
  /** The editions, oldest first; only those whose entry has the right shape. */
  readonly utgavor: readonly Utgava[] | null;
}

const groupAt = (content: Content, path: string): Group | null => {
  const value = fileAt(content, path)?.data?.value;
  return isGroup(value) ? value : null;
};

/**
 * The documents of `kallor.json` and of the regions in depth, by id; `null` when the first cannot be read.
 */
export function dokumentI(content: Content): Group | null {
  const egna = content.files.flatMap(({ path, data }) =>
    matchMonster(filer.djupkallor.monster, path) !== null && isGroup(data?.value) ? [data.value] : [],
  );
  const alla = groupAt(content, filer.kallor.monster);
  return alla && Object.assign({}, alla, ...egna);
}

const idsOf = (group: Group | null): string[] | null => group && Object.keys(group);

/** The pages that the regions' statements rest on; a page is referred to as a whole. */
function sidorOf(content: Content): [string, KallaNamn][] {
  return content.files.flatMap(({ path, data }) => {
    if (matchMonster(filer.sidkallor.monster, path) === null || !isGroup(data?.value)) return [];
    return Object.entries(data.value).map(([id, sida]): [string, KallaNamn] => {
      const { utgivare, titel } = isGroup(sida) ? sida : {};
      return [id, { kortnamn: sidnamn(textOf(utgivare) ?? '', textOf(titel) ?? id), avsnitt: [helaSidan] }];
    });
  });
}

function utgavorOf(content: Content): Utgava[] | null {
  const value = fileAt(content, filer.utgavor.monster)?.data?.value;
  return Array.isArray(value) ? value.flatMap((one) => utgavaSchema.safeParse(one).data ?? []) : null;
}

const kommunerOf = (regioner: Group): Record<string, number> =>
  Object.fromEntries(
    Object.entries(regioner).flatMap(([id, region]) =>
      isGroup(region) && typeof region['antalKommuner'] === 'number' ? [[id, region['antalKommuner']]] : [],
    ),
  );

/** Reads the vocabularies of a content folder. */
export function buildFolderVokabular(content: Content): FolderVokabular {
  const kallor = dokumentI(content);
  const regioner = groupAt(content, 'regioner.json');
  return {
    regioner: idsOf(regioner),
    teman: idsOf(groupAt(content, 'teman.json')),
    antalKommuner: regioner && kommunerOf(regioner),
    kallor:
      kallor &&
      Object.fromEntries([
        ...Object.entries(kallor).map(([id, kalla]): [string, KallaNamn] => [
          id,
          isGroup(kalla)
            ? {
                kortnamn: textOf(kalla['kortnamn']) ?? id,
                avsnitt: Array.isArray(kalla['avsnitt']) ? textsOf(kalla['avsnitt']) : null,
              }
            : { kortnamn: id, avsnitt: null },
        ]),
        ...sidorOf(content),
      ]),
    utgavor: utgavorOf(content),
  };
}
