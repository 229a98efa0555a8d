import { filNyckel, mergeFiler } from '../../../src/data/las-fordjupning.ts';
import { checkSamband } from '../../../src/domain/fordjupning/samband.ts';
import { filslag } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fordjupningSchema, perPlan } from '../../../src/schema/fordjupning/fordjupning.ts';
import type { KallaId, RegionId } from '../../../src/schema/vokabular.ts';
import { fileAt, isReadable, type Content, type ContentFile } from '../content.ts';
import { buildFillista, fillistaPath } from '../filplats.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const at = (path: string, line: number | null, message: string, tip: string): Finding => ({ path, line, message, tip });
const namnOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** The names that the list may hold, as patterns: `enkat.yaml`, `initiativ-<ar>.yaml`, `<sida>.mdx`. */
const namnmonster = filslag.flatMap(({ monster }) => /^fordjupning\/<region>\/(.+)$/.exec(monster)?.[1] ?? []);

/** The list names only files that are read. */
function checkFillista(content: Content): Finding[] {
  const data = fileAt(content, fillistaPath)?.data;
  return [...(buildFillista(content) ?? [])].flatMap(([region, names]) =>
    names.flatMap((name, i) =>
      namnmonster.some((monster) => matchMonster(monster, name) !== null)
        ? []
        : [
            at(
              fillistaPath,
              data ? lineOf(data, [region, i]) : null,
              `\`${name}\` är ingen av fördjupningens filer.`,
              `${meantText(name, namnmonster)}Filerna heter ${namnmonster.map((one) => `\`${one}\``).join(', ')}.`,
            ),
          ],
    ),
  );
}

/** The file and the key path in it that a path in the whole region leads to; a plan's files are a list there. */
function placeOf(path: readonly PropertyKey[], filer: readonly ContentFile[]) {
  const [key, ...rest] = path;
  const own = filer.filter((file) => filNyckel(namnOf(file.path)) === key);
  return perPlan.includes(String(key))
    ? { file: own[Number(rest[0])], keys: rest.slice(1) }
    : { file: own[0], keys: rest };
}

/** The running texts belong to a page: the story, the thread, or one of the documents. */
function checkTexter(mapp: string, dokument: readonly string[], content: Content): Finding[] {
  const sidor = ['oversikt', 'traden', ...dokument];
  return content.files.flatMap(({ path, data }) => {
    const sida = path.startsWith(`${mapp}/`) ? /([^/]+)\.mdx$/.exec(path)?.[1] : undefined;
    if (sida === undefined) return [];
    if (!sidor.includes(sida))
      return [
        at(
          path,
          null,
          `Ingen sida visar \`${sida}.mdx\`: inget av dokumenten i dokument.yaml heter så.`,
          `${meantText(sida, sidor)}Här får stå ${sidor.map((one) => `\`${one}.mdx\``).join(', ')}.`,
        ),
      ];
    const front = data?.value;
    const saknarSvar = sida === 'oversikt' && typeof front === 'object' && front !== null && !('svar' in front);
    return saknarSvar
      ? [at(path, 1, 'Nyckeln `svar` saknas.', 'Lägg till svaret som sidan börjar med, två eller tre meningar.')]
      : [];
  });
}

/** The references of one region in depth. With a file that is gone, broken or of the wrong shape nothing can be said. */
function checkRegion(region: string, names: readonly string[], content: Content): Finding[] {
  const mapp = `fordjupning/${region}`;
  const paths = names.filter((name) => name.endsWith('.yaml')).map((name) => `${mapp}/${name}`);
  if (!paths.every((path) => isReadable(content, path))) return [];
  const filer = paths.toSorted().flatMap((path) => fileAt(content, path) ?? []);
  const lasning = fordjupningSchema.safeParse(
    mergeFiler(Object.fromEntries(filer.map(({ path, data }) => [namnOf(path), data?.value]))),
  );
  if (!lasning.success) return [];
  const id = region as RegionId;
  const poster = lasning.data.poster.map((post) => ({ ...post, region: id }));
  const kallor = (buildFolderVokabular(content).kallor ?? {}) as Record<
    KallaId,
    { kortnamn: string; avsnitt: string[] | null }
  >;
  return [
    // The section beside a source in `kalla` is told for all files alike, by `checkKallhanvisningar`.
    ...checkSamband({ ...lasning.data, region: id, poster }, kallor)
      .filter(({ path }) => !(path.at(-1) === 'avsnitt' && path.at(-2) === 'kalla'))
      .map(({ path, text }) => {
        const { file, keys } = placeOf(path, filer);
        return at(
          file?.path ?? mapp,
          file?.data ? lineOf(file.data, keys) : null,
          text,
          'Rätta hänvisningen, eller lägg tillbaka det som den pekar på.',
        );
      }),
    ...checkTexter(
      mapp,
      lasning.data.dokument.map((one) => one.id),
      content,
    ),
  ];
}

/** The regions in depth hold together: what one of their files points at stands in another. */
export const checkFordjupning: Rule = (content) => [
  ...checkFillista(content),
  ...[...(buildFillista(content) ?? [])].flatMap(([region, names]) => checkRegion(region, names, content)),
];
