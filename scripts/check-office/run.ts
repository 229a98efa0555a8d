/**
 * Opens the workbook and a Word memo in LibreOffice and compares what it reads with the data: `npm run check:office`.
 * On a machine without LibreOffice it says so and passes.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { underlagDocx } from '../../src/data/underlag-docx.ts';
import { numberNoter } from '../../src/domain/underlag-noter.ts';
import { parseCsv } from '../check-dist/csv.ts';
import { compareTables, countFodt, countPages } from './compare.ts';
import { buildProvUnderlag } from './prov-underlag.ts';
import { findSoffice, remedy } from './soffice.ts';

/** All sheets as CSV, one file each: comma, quotes, UTF-8, cells as shown. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, soffice: { type: 'string' } },
});
const data = join(values.dist, 'data');
const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

interface Tabellfil {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(data, name), 'utf8')) as T;
const readCsv = (path: string): string[][] => parseCsv(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) ?? [];

/** Each sheet against its CSV file, cell by cell, and the pages of the workbook in print. */
function checkWorkbook(convert: (to: string, file: string) => void, out: string): string[] {
  const workbook = resolve(data, 'narvardsatlas.xlsx');
  convert(ALL_SHEETS, workbook);
  convert('pdf', workbook);
  const { resources } = readJson<{ resources: readonly Tabellfil[] }>('datapackage.json');
  const pages = countPages(readFileSync(join(out, 'narvardsatlas.pdf'), 'latin1'));
  console.log(`narvardsatlas.xlsx: ${pages} sidor som PDF`);
  return resources.flatMap(({ title, path }) => {
    const sheet = join(out, `narvardsatlas-${title}.csv`);
    if (!existsSync(sheet)) return [`Bladet ${title} saknas i arbetsboken.`];
    const written = readCsv(join(data, path));
    const fault = compareTables(written, readCsv(sheet));
    console.log(`  ${title}: ${written.length - 1} rader${fault ? '' : ', varje cell lika'}`);
    return fault ? [`Bladet ${title} skiljer sig från ${path}: ${fault}.`] : [];
  });
}

/** A memo of all posts against what it was made of: headings, points and footnotes, and its pages in print. */
async function checkMemo(convert: (to: string, file: string) => void, out: string): Promise<string[]> {
  const { version, created, homepage } = readJson<{ version: string; created: string; homepage: string }>(
    'datapackage.json',
  );
  const slapp = { version, datum: created.slice(0, 10), lank: homepage };
  const underlag = buildProvUnderlag(readJson('poster.json'), readJson('kallor.json'), readJson('utgavor.json'), slapp);
  const file = join(out, 'underlag.docx');
  writeFileSync(file, new Uint8Array(await (await underlagDocx(underlag)).arrayBuffer()));
  convert('fodt', file);
  convert('pdf', file);
  const of = (slag: string): number => underlag.stycken.filter((one) => one.slag === slag).length;
  const noter = numberNoter(underlag).noter.length;
  // The title of the memo is a heading too.
  const written = { rubriker: of('rubrik') + 1, punkter: of('punkt'), noter };
  const read = countFodt(readFileSync(join(out, 'underlag.fodt'), 'utf8'));
  const pages = countPages(readFileSync(join(out, 'underlag.pdf'), 'latin1'));
  console.log(`underlag.docx: ${read.punkter} punkter, ${read.noter} fotnoter, ${pages} sidor som PDF`);
  return [
    ...(JSON.stringify(read) === JSON.stringify(written)
      ? []
      : [`Word-filen läses som ${JSON.stringify(read)} men skrevs som ${JSON.stringify(written)}.`]),
    ...(pages > 0 ? [] : ['Word-filen gav ingen PDF.']),
  ];
}

async function run(soffice: string): Promise<string[]> {
  const out = mkdtempSync(join(tmpdir(), 'check-office-'));
  // A profile of its own: a LibreOffice that is already open would take the files instead.
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profil')).href}`;
  const convert = (to: string, file: string): void => {
    const args = [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', out, file];
    execFileSync(soffice, args, { stdio: 'ignore', timeout: 300_000 });
  };
  try {
    return [...checkWorkbook(convert, out), ...(await checkMemo(convert, out))];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (!existsSync(data)) {
  console.error(`Mappen "${data}" finns inte. Kör "npm run build" först.`);
  process.exit(1);
}
const soffice = findSoffice(values.soffice, { env: process.env, isExecutable });
if (soffice === null) console.warn(`⚠ ${remedy}`);
else {
  const faults = await run(soffice);
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length === 0) console.log('\nArbetsboken och Word-filen läses rätt av LibreOffice.');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
