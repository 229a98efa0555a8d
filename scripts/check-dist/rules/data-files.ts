import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import { svarIds } from '../../../src/schema/svar.ts';
import { parseCsv } from '../csv.ts';
import { dataSchemas, readData, type DataPath } from '../data.ts';
import type { Finding } from '../rule.ts';
import type { Site } from '../site.ts';

/** The ids that the data must cover, in every edition. */
export interface Vocabulary {
  readonly regioner: readonly string[];
  readonly teman: readonly string[];
  readonly svar: readonly string[];
}
const ours: Vocabulary = { regioner: regionIds, teman: temaIds, svar: svarIds };
const paths = Object.keys(dataSchemas) as DataPath[];
const finding = (path: string, message: string, tip = 'Rätta src/data/datamangder.ts eller innehållet.'): Finding => ({
  path,
  line: null,
  message,
  tip,
});
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) !== i)),
];

function checkShape({ json }: Site): Finding[] {
  const broken = [...json]
    .filter(([path, file]) => path.startsWith('data/') && file.error !== null)
    .map(([path, file]) => finding(path, `Filen är ingen giltig JSON: ${file.error}`));
  const wrong = paths.flatMap((path) => {
    const file = json.get(path);
    if (!file) return [finding(path, 'Datafilen saknas.', 'Skriv den i src/data/datamangder.ts.')];
    const parsed = dataSchemas[path].safeParse(file.value);
    if (file.error !== null || parsed.success) return [];
    return parsed.error.issues.map((issue) =>
      finding(path, `Fel vid ${issue.path.join('.') || 'roten'}: ${issue.message}`),
    );
  });
  return [...broken, ...wrong];
}

function checkIds(site: Site, { regioner }: Vocabulary): Finding[] {
  const rows = readData(site, 'data/regioner.json');
  const poster = readData(site, 'data/poster.json') ?? [];
  const gone = rows ? regioner.filter((id) => !rows.some((row) => row.id === id)) : [];
  const extra = (rows ?? []).filter((row) => !regioner.includes(row.id));
  return [
    ...gone.map((id) => finding('data/regioner.json', `Regionen "${id}" saknas.`)),
    ...extra.map(({ id }) => finding('data/regioner.json', `"${id}" är ingen av regionerna.`)),
    ...paths
      .filter((path) => path !== 'data/temamatris.json' && path !== 'data/profil.json')
      .flatMap((path) =>
        // A post may be told again in another edition, under the same id.
        repeated(
          ((readData(site, path) ?? []) as { id: string; utgava?: unknown }[]).map(({ id, utgava }) =>
            typeof utgava === 'string' ? `${utgava}: ${id}` : id,
          ),
        ).map((id) => finding(path, `Id "${id}" står mer än en gång.`)),
      ),
    ...checkRows(site, regioner),
    ...poster
      .filter(({ id, region }) => !id.startsWith(`${region}/`))
      .map(({ id, region }) => finding('data/poster.json', `Posten "${id}" hör till ${region} men börjar inte så.`)),
  ];
}

/** One row a region and edition in the profiles, and one group a region and edition in the regions. */
function checkRows(site: Site, regioner: readonly string[]): Finding[] {
  const utgavor = (readData(site, 'data/utgavor.json') ?? []).map(({ id }) => id);
  const profil = (readData(site, 'data/profil.json') ?? []).map(({ region, utgava }) => `${utgava}/${region}`);
  const wanted = utgavor.flatMap((utgava) => regioner.map((region) => `${utgava}/${region}`));
  return [
    ...wanted.filter((key) => !profil.includes(key)).map((key) => finding('data/profil.json', `Raden ${key} saknas.`)),
    ...repeated(profil).map((key) => finding('data/profil.json', `Raden ${key} står mer än en gång.`)),
    ...(readData(site, 'data/regioner.json') ?? [])
      .filter((region) => Object.keys(region.utgavor).join() !== utgavor.join())
      .map(({ id }) => finding('data/regioner.json', `Regionen "${id}" har inte alla utgåvor i ordning.`)),
  ];
}

/** Every edition has one cell a theme and region, and each rests on what belongs to its edition alone. */
function checkCells(site: Site, { regioner, teman, svar }: Vocabulary): Finding[] {
  const path = 'data/temamatris.json';
  const celler = readData(site, path)?.celler;
  const utgavor = readData(site, 'data/utgavor.json');
  if (!celler || !utgavor) return [];
  const posts = new Map((readData(site, 'data/poster.json') ?? []).map((post) => [`${post.utgava}/${post.id}`, post]));
  const handelser = new Set((readData(site, 'data/handelser.json') ?? []).map(({ id }) => id));
  const keys = celler.map((cell) => `${cell.utgava}/${cell.tema}/${cell.region}`);
  const have = new Set(keys);
  const wanted = new Set(
    utgavor.flatMap(({ id }) => teman.flatMap((tema) => regioner.map((region) => `${id}/${tema}/${region}`))),
  );
  return [
    ...[...wanted].filter((key) => !have.has(key)).map((key) => finding(path, `Rutan ${key} saknas.`)),
    ...keys.filter((key) => !wanted.has(key)).map((key) => finding(path, `Rutan ${key} ska inte finnas.`)),
    ...repeated(keys).map((key) => finding(path, `Rutan ${key} står mer än en gång.`)),
    ...celler.flatMap((cell, i) => {
      const utgava = utgavor.find(({ id }) => id === cell.utgava);
      const wrong = cell.poster.flatMap((id) => {
        const post = posts.get(`${cell.utgava}/${id}`);
        if (!post) return [`posten "${id}" finns inte i utgåvan ${cell.utgava} i poster.json`];
        const isOwn = utgava?.slag !== 'avslutad' || utgava.kallor.includes(post.kalla.id);
        return isOwn ? [] : [`posten "${id}" vilar på ${post.kalla.id}, som inte hör till utgåvan ${cell.utgava}`];
      });
      wrong.push(
        ...cell.handelser
          .filter((id) => !handelser.has(id))
          .map((id) => `händelsen "${id}" finns inte i handelser.json`),
      );
      if (utgava?.slag === 'avslutad' && cell.handelser.length > 0)
        wrong.push('en avslutad utgåva vilar inte på händelser');
      if (!svar.includes(cell.svar)) wrong.push(`svaret "${cell.svar}" finns inte`);
      if (cell.svar === 'uttryckligt' && cell.poster.length + cell.handelser.length === 0)
        wrong.push('svaret är uttryckligt men ingen post eller händelse bär det');
      if (utgava && !utgava.teman.includes(cell.tema) && ['ej-namnt', 'ej-funnet'].includes(cell.svar))
        wrong.push(`svaret är "${cell.svar}" fast ingen letade efter temat i utgåvan`);
      return wrong.map((text) => finding(path, `Rutan ${keys[i]}: ${text}.`));
    }),
  ];
}

function checkCsv(site: Site): Finding[] {
  return paths.flatMap((jsonPath) => {
    const path = jsonPath.replace(/json$/, 'csv');
    const text = site.csv.get(path);
    if (text === undefined) return site.json.has(jsonPath) ? [finding(path, 'Tabellen saknas som CSV.')] : [];
    const rows = parseCsv(text.replace(/^\ufeff/, ''));
    if (!rows) return [finding(path, 'Filen går inte att läsa: ett citattecken saknar slut.')];
    const value = readData(site, jsonPath);
    // A key figure holds one value a region, so its table is longer than its list.
    const isLong = jsonPath === 'data/nyckeltal.json';
    const expected = value === null || isLong ? null : Array.isArray(value) ? value.length : value.celler.length;
    const width = rows[0]?.length ?? 0;
    const uneven = rows.findIndex((row) => row.length !== width);
    return [
      ...(text.startsWith('\ufeff') ? [] : [finding(path, 'Filen börjar inte med BOM, så Excel visar fel tecken.')]),
      ...(expected === null || rows.length - 1 === expected
        ? []
        : [finding(path, `Filen har ${Math.max(0, rows.length - 1)} rader men JSON har ${expected}.`)]),
      ...(uneven < 0
        ? []
        : [{ ...finding(path, 'En rad har inte lika många kolumner som rubrikraden.'), line: uneven + 1 }]),
    ];
  });
}

/** The data files of the contract exist, parse, agree with each other and with the vocabulary. */
export const checkDataFiles = (site: Site, vocabulary: Vocabulary = ours): Finding[] => [
  ...checkShape(site),
  ...checkIds(site, vocabulary),
  ...checkCells(site, vocabulary),
  ...checkCsv(site),
];
