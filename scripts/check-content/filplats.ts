import { filer, filslag, type Filslag } from '../../src/schema/filer.ts';
import { expandMonster, matchMonster, type Platsvarden } from '../../src/schema/filmonster.ts';
import { isLopande } from '../../src/domain/utgava.ts';
import { regionIds, temaIds } from '../../src/schema/vokabular.ts';
import { fileAt, isReadable, type Content } from './content.ts';
import { textsOf } from './values.ts';
import { buildFolderVokabular } from './vokabular.ts';

/** The regions in depth with the files that they say they have; `null` for one whose list is gone or cannot be read. */
export type Fillista = ReadonlyMap<string, readonly string[] | null>;

/** Path of a region's list of its files in depth. */
export const fillistaPath = (region: string): string => filer.fillista.monster.replace('<region>', region);

/** Reads which files the regions in depth say they have: a region is one in depth by its folder. */
export function buildFillista(content: Content): Fillista {
  const { regioner } = buildFolderVokabular(content);
  const regions = (regioner ?? regionIds).filter((region) => content.folders.includes(`fordjupning/${region}`));
  return new Map(
    regions.map((region) => {
      const path = fillistaPath(region);
      const value = isReadable(content, path) ? fileAt(content, path)?.data?.value : null;
      return [region, Array.isArray(value) ? textsOf(value) : null];
    }),
  );
}

/** What may stand in the placeholders of paths, by the folder's own vocabulary. */
export function buildPlatsvarden(
  content: Content,
): Platsvarden & { readonly region: readonly string[]; readonly utgava?: readonly string[] } {
  const { regioner, teman, utgavor } = buildFolderVokabular(content);
  return {
    region: regioner ?? regionIds,
    tema: teman ?? temaIds,
    // With a list that cannot be read, any folder may be an edition.
    ...(utgavor && { utgava: utgavor.map(({ id }) => id), lopande: utgavor.filter(isLopande).map(({ id }) => id) }),
  };
}

/** A path that must hold a file, and the kind of file that belongs there. */
export interface Kravd {
  readonly path: string;
  readonly slag: Filslag;
}

/** Every path that must hold a file. */
export function kravdaFiler(varden: Platsvarden, lista: Fillista): Kravd[] {
  const listade = [...lista].flatMap(([region, names]) => (names ?? []).map((name) => `fordjupning/${region}/${name}`));
  const wanted = (slag: Filslag): string[] => {
    if (slag.kravs === 'alltid') return expandMonster(slag.monster, varden);
    if (slag.kravs === 'lopande') return expandMonster(slag.monster, { ...varden, utgava: varden['lopande'] ?? [] });
    const own = listade.filter((path) => matchMonster(slag.monster, path, varden) !== null);
    if (slag.kravs === 'listad') return own;
    return [...own, ...expandMonster(slag.monster, { ...varden, region: [...lista.keys()] })];
  };
  const all = filslag.flatMap((slag) => wanted(slag).map((path) => ({ path, slag })));
  return [...new Map(all.map((one) => [one.path, one])).values()];
}

/** Every folder that a kind of file lies in, as a pattern, with the pattern of what may stand directly in it. */
const steps = [
  ...new Map(
    filslag
      .flatMap(({ monster }) => {
        const segments = monster.split('/');
        return segments.map((name, depth) => ({ folder: segments.slice(0, depth).join('/'), name, depth }));
      })
      .map((step) => [`${step.folder}/${step.name}`, step]),
  ).values(),
];

const stepsIn = (folder: readonly string[], varden: Platsvarden) =>
  steps.filter(
    ({ folder: monster, depth }) => depth === folder.length && matchMonster(monster, folder.join('/'), varden) !== null,
  );

/** The names that may stand directly in a folder, as patterns: `malbild.mdx`, `<tema>.mdx`. */
export function namesIn(folder: readonly string[], varden: Platsvarden): string[] {
  return [...new Set(stepsIn(folder, varden).map(({ name }) => name))];
}

/** The first part of a path that no kind of file knows: `regioner/skone` of `regioner/skone/malbild.mdx`; `null` when all is known. */
export function unknownPart(path: string, isFile: boolean, varden: Platsvarden): string | null {
  const segments = path.split('/');
  for (let n = 1; n <= segments.length; n += 1) {
    const part = segments.slice(0, n);
    const isKnown =
      isFile && n === segments.length
        ? filslag.some(({ monster }) => matchMonster(monster, path, varden) !== null)
        : stepsIn(part, varden).length > 0;
    if (!isKnown) return part.join('/');
  }
  return null;
}
