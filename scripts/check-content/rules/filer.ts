import { bildslag } from '../../../src/regler/bildfil.ts';
import { expandMonster, type Platsvarden } from '../../../src/schema/filmonster.ts';
import type { Content } from '../content.ts';
import {
  buildFillista,
  buildPlatsvarden,
  fillistaPath,
  kravdaFiler,
  namesIn,
  unknownPart,
  type Fillista,
  type Kravd,
} from '../filplats.ts';
import { findNearest, meantText } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

const finding = (path: string, message: string, tip: string): Finding => ({ path, line: null, message, tip });
const folderOf = (path: string): string[] => path.split('/').slice(0, -1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const isBild = (path: string): boolean => bildslag.includes(path.split('.').at(-1) ?? '');
/** The folder for images; it is there only when there are any. */
const bildmapp = 'bilder';

/** The files and folders that nothing reads, each named at the first part that is unknown. */
function unknownPlaces(content: Content, varden: Platsvarden, lista: Fillista): string[] {
  const places = [
    ...content.files.map(({ path }) => (isBild(path) ? null : unknownPart(path, true, varden))),
    ...content.folders.map((path) => (path === bildmapp ? null : unknownPart(path, false, varden))),
    ...content.files.map(({ path }) => unlisted(path, varden, lista)),
  ];
  return [...new Set(places.filter((place) => place !== null))];
}

/** A file that its region in depth does not name; the list itself needs no line in it. */
function unlisted(path: string, varden: Platsvarden, lista: Fillista): string | null {
  const [top, region = '', name] = path.split('/');
  if (top !== 'fordjupning' || name === undefined || path === fillistaPath(region) || isBild(path)) return null;
  if (unknownPart(path, true, varden) !== null) return null;
  const names = lista.get(region) ?? null;
  return names === null || names.includes(name) ? null : path;
}

/** What a name in a folder stands for, when only one kind of name may stand there. */
const arNagon: Readonly<Record<string, (name: string) => string>> = {
  '<region>': (name) => `\`${name}\` är ingen av regionerna.`,
  '<tema>.mdx': (name) => `\`${name.replace(/\.mdx$/, '')}\` är inget av temana i teman.json.`,
};

/** What the list does not name: one file, or so many files that the list itself has been cut. */
function unlistedFindings(places: readonly string[]): Finding[] {
  return [...Map.groupBy(places, (place) => place.split('/')[1] ?? '')].flatMap(([region, own]) => {
    const names = own.map(nameOf);
    if (own.length > 2)
      return finding(
        fillistaPath(region),
        `${own.length} filer i fordjupning/${region} står inte här: ${quoted(names.slice(0, 3))} med flera.`,
        `Skriv deras namn här. Har filen blivit avkortad hämtar du tillbaka resten.`,
      );
    return own.map((place) =>
      finding(
        place,
        `\`${nameOf(place)}\` står inte bland regionens filer i ${fillistaPath(region)}.`,
        `Skriv \`${nameOf(place)}\` där, eller ta bort filen.`,
      ),
    );
  });
}

/** What a missing thing at this place would be called: the name of the file, or of the folder above it. */
const missingNames = (folder: readonly string[], missing: readonly Kravd[]): string[] => [
  ...new Set(
    missing
      .map(({ path }) => path.split('/'))
      .filter((segments) => folder.every((name, i) => segments[i] === name) && segments.length > folder.length)
      .map((segments) => segments[folder.length] ?? ''),
  ),
];

/** What systems and people add to the name of a copy: ` (kopia)`, `-kopia`, ` - copy`, ` (1)`. */
const copyMark = /[\s_-]*(\([^)]*\)|kopia|copy)(?=\.|$)/gi;

interface Strangeness {
  readonly finding: Finding;
  /** The path, or the folder, that is missing because it stands under this wrong name. */
  readonly stands: string | null;
}

function strange(place: string, varden: Platsvarden, missing: readonly Kravd[]): Strangeness {
  const [folder, name] = [folderOf(place), nameOf(place)];
  const patterns = namesIn(folder, varden);
  const elsewhere = missing.filter(({ path }) => nameOf(path) === name);
  const gone = missingNames(folder, missing);
  const nearest = findNearest(name, gone) ?? findNearest(name.replace(copyMark, ''), gone);
  const moved = nearest === null && elsewhere.length === 1 ? (elsewhere[0]?.path ?? null) : null;
  const known = patterns.flatMap((pattern) => expandMonster(pattern, varden));
  const message =
    (patterns.length === 1 ? arNagon[patterns[0] ?? '']?.(name) : undefined) ??
    `Ingenting läser \`${name}\`: innehållet har ingen fil eller mapp som heter så här.`;
  const meant = nearest === null ? meantText(name, known) : `Menade du \`${nearest}\`? `;
  return {
    finding: finding(
      place,
      message,
      moved === null
        ? `${meant}Byt namn på den, eller ta bort den. Här får stå ${quoted(patterns)}.`
        : `Flytta den till \`${moved}\`, där den saknas.`,
    ),
    stands: nearest === null ? moved : [...folder, nearest].join('/'),
  };
}

/** The first folder above a path that is not there, or the path itself. */
function firstGone(path: string, content: Content): string {
  const segments = path.split('/');
  const gone = segments.findIndex((_, i) => i > 0 && !content.folders.includes(segments.slice(0, i).join('/')));
  return gone < 0 ? path : segments.slice(0, gone).join('/');
}

function missingFindings(content: Content, missing: readonly Kravd[]): Finding[] {
  const groups = Map.groupBy(missing, ({ path }) => firstGone(path, content));
  return [...groups].map(([place, inside]) => {
    if (inside[0]?.path === place) return finding(place, 'Filen saknas.', inside[0].slag.atgard);
    const region = /^regioner\/([^/]+)$/.exec(place)?.[1];
    return finding(
      place,
      region === undefined ? 'Mappen saknas.' : `Mappen för regionen \`${region}\` saknas.`,
      `Hämta tillbaka mappen, eller skapa den med filerna ${quoted(inside.slice(0, 8).map(({ path }) => path.slice(place.length + 1)))}${inside.length > 8 ? ' och de andra' : ''}.`,
    );
  });
}

const isUnder = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** Every file that must be there is there, and no file or folder lies in `content/` that nothing reads. */
export const checkFiler: Rule = (content) => {
  const varden = buildPlatsvarden(content);
  const lista = buildFillista(content);
  const present = new Set(content.files.map(({ path }) => path));
  const missing = kravdaFiler(varden, lista).filter(({ path }) => !present.has(path));
  const places = unknownPlaces(content, varden, lista);
  const isUnlisted = (place: string): boolean => unknownPart(place, present.has(place), varden) === null;
  // A file that stands under a wrong name is a strange one also when its pattern takes any name.
  const odd = places.map((place) => ({ place, ...strange(place, varden, missing) }));
  const unlistedPlaces = odd.flatMap(({ place, stands }) => (stands === null && isUnlisted(place) ? [place] : []));
  const renamed = odd.flatMap(({ stands }) => stands ?? []);
  const gone = missing.filter(({ path }) => !renamed.some((place) => isUnder(path, place)));
  return [
    ...odd.flatMap((one) => (unlistedPlaces.includes(one.place) ? [] : [one.finding])),
    ...unlistedFindings(unlistedPlaces),
    ...missingFindings(content, gone),
  ];
};
