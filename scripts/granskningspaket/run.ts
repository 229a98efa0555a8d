/**
 * The region's answer: `npm run granskningspaket -- --region kalmar --ut MAPP` makes the pack of a region from the built
 * site's data; `npm run granskningspaket -- --las FIL.xlsx` reads a returned one into a proposal beside it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import readXlsx from 'read-excel-file/node';
import { parse } from 'yaml';
import { regionsvarFilSchema } from '../../src/schema/regionsvar.ts';
import { svarLagen } from '../../src/schema/svar.ts';
import { buildArbetsbok } from './arbetsbok.ts';
import { buildDokument } from './dokument.ts';
import { describeForslag, forslagText } from './forslag.ts';
import { readSvar } from './read.ts';
import { buildRader, type Data } from './rader.ts';

const { values } = parseArgs({
  options: {
    region: { type: 'string' },
    ut: { type: 'string', default: '.' },
    las: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
  },
});

const readData = async <T>(namn: string): Promise<T> =>
  JSON.parse(await readFile(join(values.dist, 'data', `${namn}.json`), 'utf8')) as T;

async function loadData(): Promise<Data & { regioner: readonly { id: string; namn: string }[] }> {
  const [matris, poster, handelser, kallor, teman, utgavor, regioner] = await Promise.all([
    readData<Pick<Data, 'celler'>>('temamatris'),
    readData<Data['poster']>('poster'),
    readData<Data['handelser']>('handelser'),
    readData<Data['kallor']>('kallor'),
    readData<Data['teman']>('teman'),
    readData<Data['utgavor']>('utgavor'),
    readData<readonly { id: string; namn: string }[]>('regioner'),
  ]);
  return { celler: matris.celler, poster, handelser, kallor, teman, utgavor, regioner };
}

async function skapa(data: Awaited<ReturnType<typeof loadData>>, id: string): Promise<number> {
  const region = data.regioner.find((one) => one.id === id);
  if (!region) {
    console.error(`Regionen ”${id}” finns inte. Regionerna är ${data.regioner.map((one) => one.id).join(', ')}.`);
    return 2;
  }
  const namn = Object.fromEntries(Object.entries(svarLagen).map(([svar, one]) => [svar, one.namn]));
  const rader = buildRader(data, id, namn);
  await mkdir(values.ut, { recursive: true });
  const filer = [join(values.ut, `granskning-${id}.xlsx`), join(values.ut, `granskning-${id}.docx`)] as const;
  await writeFile(filer[0], await buildArbetsbok(id, region.namn, rader));
  await writeFile(filer[1], await buildDokument(region.namn, rader));
  console.log(`Skrev ${filer.join(' och ')}: ${rader.length} rader.`);
  return 0;
}

async function las(data: Awaited<ReturnType<typeof loadData>>, fil: string): Promise<number> {
  const kanda = new Set(data.celler.map(({ region, utgava, tema }) => `${region}/${utgava}/${tema}`));
  const ark = await readXlsx(await readFile(fil)).catch(() => null);
  if (ark === null) {
    console.error(`${fil} går inte att läsa som en arbetsbok. Spara den som .xlsx och försök igen.`);
    return 2;
  }
  const { region, svar, brister } = readSvar(
    ark,
    data.regioner.map(({ id }) => id),
    kanda,
  );
  for (const { plats, fel, atgard } of brister) console.log(`${fil}, ${plats}: ${fel}\n  → ${atgard}`);
  if (region === null) {
    console.log('Inget förslag är skrivet.');
    return 1;
  }
  const forra = regionsvarFilSchema.parse(
    parse(await readFile(join(values.content, 'regioner', region, 'svar.yaml'), 'utf8')),
  );
  const { nya, rader } = describeForslag(forra, svar);
  console.log(rader.join('\n') || 'Arbetsboken har inga svar.');
  const ut = join(values.ut, `forslag-svar-${region}.yaml`);
  if (existsSync(ut)) {
    console.error(`${ut} finns redan och skrivs inte över. Flytta den, eller ange en annan mapp med --ut.`);
    return 2;
  }
  await writeFile(ut, forslagText(forra, nya, svar[0]?.datum ?? forra.tillfragad ?? ''));
  console.log(
    `Förslaget står i ${ut}. Läs det, lägg det i ${values.content}/regioner/${region}/svar.yaml och kör npm run check:content.`,
  );
  return brister.length > 0 ? 1 : 0;
}

async function run(): Promise<number> {
  if (!existsSync(join(values.dist, 'data'))) {
    console.error(`Atlasens data finns inte i ${values.dist}. Kör npm run build först.`);
    return 2;
  }
  const data = await loadData();
  if (values.las !== undefined) return las(data, values.las);
  if (values.region !== undefined) return skapa(data, values.region);
  console.error('Så här: npm run granskningspaket -- --region ID [--ut MAPP], eller -- --las FIL.xlsx [--ut MAPP]');
  return 2;
}

process.exitCode = await run();
