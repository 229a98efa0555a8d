import { filNyckel, mergeFiler } from '../../../src/data/read-fordjupning.ts';
import { checkSamband } from '../../../src/domain/fordjupning/samband.ts';
import { filer, filslag } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fordjupningSchema, perPlan } from '../../../src/schema/fordjupning/fordjupning.ts';
import type { RegionId } from '../../../src/schema/vokabular.ts';
import { fileAt, isReadable, type Content, type ContentFile } from '../content.ts';
import { buildFillista, fillistaPath } from '../filplats.ts';
import { findSlip, meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const at = (path: string, line: number | null, message: string, tip: string): Finding => ({ path, line, message, tip });
const namnOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** The names that the list may hold, as patterns: `enkat.yaml`, `initiativ-<ar>.yaml`, `<sida>.mdx`. */
const namnmonster = filslag.flatMap(({ monster }) => /^fordjupning\/<region>\/(.+)$/.exec(monster)?.[1] ?? []);

/** The list names only files that are read. */
function checkFillista(content: Content): Finding[] {
  return [...buildFillista(content)].flatMap(([region, names]) => {
    const data = fileAt(content, fillistaPath(region))?.data;
    return (names ?? []).flatMap((name, i) =>
      namnmonster.some((monster) => matchMonster(monster, name) !== null)
        ? []
        : [
            at(
              fillistaPath(region),
              data ? lineOf(data, [i]) : null,
              `\`${name}\` är ingen av fördjupningens filer.`,
              `${meantText(name, namnmonster)}Filerna heter ${namnmonster.map((one) => `\`${one}\``).join(', ')}.`,
            ),
          ],
    );
  });
}

/** The file and the key path in it that a path in the whole region leads to; a plan's files are a list there. */
function placeOf(path: readonly PropertyKey[], filer: readonly ContentFile[]) {
  const [key, ...rest] = path;
  const own = filer.filter((file) => filNyckel(namnOf(file.path)) === key);
  return perPlan.includes(String(key))
    ? { file: own[Number(rest[0])], keys: rest.slice(1) }
    : { file: own[0], keys: rest };
}

/** A reference of a region in depth that leads nowhere, with its place. */
interface Hanvisning {
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  readonly id: string;
  /** Path of the file that should hold the id. */
  readonly mal: string;
  readonly ids: readonly string[];
}

/** A slip of the pen is told where it stands; what is gone from a file that others rest on is told there, once. */
function deadFindings(all: readonly Hanvisning[]): Finding[] {
  return [...Map.groupBy(all, ({ mal }) => mal)].flatMap(([mal, list]) => {
    const gone = list.filter(({ id, ids }) => findSlip(id, ids) === null);
    const lost = [...new Set(gone.map(({ id }) => id))];
    const slips = list.filter((one) => !gone.includes(one) || gone.length < 2);
    const told = slips.map((one) => {
      const slip = findSlip(one.id, one.ids);
      const meant = slip === null ? '' : `Menade du \`${slip}\`? `;
      return at(
        one.path,
        one.line,
        one.text,
        `${meant}Rätta hänvisningen, eller lägg tillbaka \`${one.id}\` i ${mal}.`,
      );
    });
    if (gone.length < 2) return told;
    const shown = lost.slice(0, 3).map((id) => `\`${id}\``);
    const more = lost.length > 3 ? ` och ${lost.length - 3} till` : '';
    const [first] = gone;
    return [
      ...told,
      at(
        mal,
        null,
        `${shown.join(', ')}${more} saknas här, men andra filer hänvisar dit, först ${first?.path}${first?.line ? `, rad ${first.line}` : ''}.`,
        'Se efter om filen har blivit avkortad och hämta tillbaka resten. Är det meningen tar du också bort hänvisningarna.',
      ),
    ];
  });
}

/** The story of a region in depth begins with its answer. */
function checkOversikt(mapp: string, content: Content): Finding[] {
  const path = `${mapp}/oversikt.mdx`;
  const front = fileAt(content, path)?.data?.value;
  return isGroup(front) && !('svar' in front)
    ? [at(path, 1, 'Nyckeln `svar` saknas.', 'Lägg till svaret som sidan börjar med, två eller tre meningar.')]
    : [];
}

/** The running texts that no page shows: neither the story, the thread, nor one of the documents. */
function homelessTexts(mapp: string, names: readonly string[], dokument: readonly string[]): Hanvisning[] {
  const sidor = ['oversikt', 'traden', ...dokument];
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ name, id: name.replace(/\.mdx$/, '') }))
    .filter(({ id }) => !sidor.includes(id))
    .map(({ name, id }) => ({
      path: `${mapp}/${name}`,
      line: null,
      text: `Ingen sida visar \`${name}\`: inget av dokumenten heter så.`,
      id,
      mal: `${mapp}/dokument.yaml`,
      ids: sidor,
    }));
}

/** The references of one region in depth. With a file that is gone, broken or of the wrong shape nothing can be said. */
function checkRegion(region: string, names: readonly string[], content: Content): Finding[] {
  const mapp = `fordjupning/${region}`;
  const paths = names
    .filter((name) => name.endsWith('.yaml') && name !== 'filer.yaml')
    .map((name) => `${mapp}/${name}`);
  if (!paths.every((path) => isReadable(content, path))) return [];
  const filer = paths.toSorted().flatMap((path) => fileAt(content, path) ?? []);
  const lasning = fordjupningSchema.safeParse(
    mergeFiler(Object.fromEntries(filer.map(({ path, data }) => [namnOf(path), data?.value]))),
  );
  if (!lasning.success) return [];
  const id = region as RegionId;
  // The references of a region in depth do not depend on which edition its posts belong to.
  const poster = lasning.data.poster.map((post) => ({ ...post, region: id, utgava: '' }));
  const kallor = Object.fromEntries(
    Object.entries(buildFolderVokabular(content).kallor ?? {}).map(([kalla, { avsnitt }]) => [
      kalla,
      { avsnitt: avsnitt && [...avsnitt] },
    ]),
  );
  const brister = checkSamband({ ...lasning.data, region: id, poster }, kallor).map((brist) => {
    const { file, keys } = placeOf(brist.path, filer);
    return { ...brist, fil: file?.path ?? mapp, line: file?.data ? lineOf(file.data, keys) : null };
  });
  const present = names.filter((name) => fileAt(content, `${mapp}/${name}`) !== undefined);
  const dokument = lasning.data.dokument.map((one) => one.id);
  const dead = brister.flatMap(({ path, fil, line, text, saknas }): Hanvisning[] => {
    if (!saknas) return [];
    const own = filer.filter(({ path: one }) => filNyckel(namnOf(one)) === saknas.fil);
    // The thread's own rows are the first plan's initiatives; where they went is in a later plan.
    const target = path[1] === 'initiativ' && path.at(-1) === 'initiativ' ? own[0] : own.at(-1);
    const mal = target?.path ?? `${mapp}/${saknas.fil}.yaml`;
    return [{ path: fil, line, text, id: saknas.id, mal, ids: saknas.ids }];
  });
  return [
    ...deadFindings([...dead, ...homelessTexts(mapp, present, dokument)]),
    // The section beside a source in `kalla` is told for all files alike, by `checkKallhanvisningar`.
    ...brister
      .filter(({ path, saknas }) => !saknas && !(path.at(-1) === 'avsnitt' && path.at(-2) === 'kalla'))
      .map(({ fil, line, text }) =>
        at(fil, line, text, 'Rätta det, eller lägg tillbaka det som fattas i den andra filen.'),
      ),
    ...checkOversikt(mapp, content),
  ];
}

/** A document of a region in depth bears the region's name, so that no two regions give one id to two documents. */
const checkDokumentId = (region: string, content: Content): Finding[] => {
  const file = fileAt(content, filer.djupkallor.monster.replace('<region>', region));
  return Object.keys(isGroup(file?.data?.value) ? file.data.value : {})
    .filter((id) => !id.startsWith(`${region}-`))
    .map((id) =>
      at(
        file?.path ?? '',
        file?.data ? lineOf(file.data, [id]) : null,
        `Dokumentet \`${id}\` ska börja med \`${region}-\`.`,
        'Byt namn på det, här och där det används. Hör det till hela landet skriver du det i content/kallor.json.',
      ),
    );
};

/** The regions in depth hold together: what one of their files points at stands in another. */
export const checkFordjupning: Rule = (content) => [
  ...checkFillista(content),
  ...[...buildFillista(content)].flatMap(([region, names]) => [
    ...checkRegion(region, names ?? [], content),
    ...checkDokumentId(region, content),
  ]),
];
