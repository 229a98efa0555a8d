/**
 * A third reading: `npm run omkodning -- --utgava 2020 --regioner 3 --fro ORD --ut MAPP` makes a sheet for whoever wants to
 * code a sample again; `npm run omkodning -- --jamfor FIL.xlsx` compares a filled one with the readings before it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import readXlsx from 'read-excel-file/node';
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { compareTredje, drawRegioner, type Kodad, type Tredje } from './prov.ts';

const { values } = parseArgs({
  options: {
    utgava: { type: 'string' },
    regioner: { type: 'string', default: '3' },
    fro: { type: 'string', default: 'omkodning' },
    ut: { type: 'string', default: '.' },
    jamfor: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});
const kolumner = [
  'Utgåva',
  'Region',
  'Tema',
  'Temats omfattning',
  'Tar källan upp temat? (ja/nej)',
  'Var (bild:punkt)',
  'Kommentar',
];
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value, type: String, format: '@', wrap: true });

const readData = async <T>(namn: string): Promise<T> =>
  JSON.parse(await readFile(join(values.dist, 'data', `${namn}.json`), 'utf8')) as T;

async function skapa(kodade: readonly Kodad[], utgava: string): Promise<number> {
  const egna = kodade.filter((one) => one.utgava === utgava);
  if (egna.length === 0) {
    console.error(
      `Utgåvan ”${utgava}” är inte kodad två gånger. Kodade är ${[...new Set(kodade.map((one) => one.utgava))].join(', ')}.`,
    );
    return 2;
  }
  const teman = await readData<readonly { id: string; omfattning: string }[]>('teman');
  const regioner = drawRegioner([...new Set(egna.map(({ region }) => region))], Number(values.regioner), values.fro);
  const rader = egna.filter(({ region }) => regioner.includes(region));
  const data = [
    kolumner.map(head),
    ...rader.map(({ region, tema }) => [
      text(utgava),
      text(region),
      text(tema),
      text(teman.find(({ id }) => id === tema)?.omfattning ?? ''),
      text(''),
      text(''),
      text(''),
    ]),
  ];
  const bok = writeXlsxFile([
    { sheet: 'Omkodning', data, columns: [10, 22, 24, 60, 18, 16, 40].map((width) => ({ width })), stickyRowsCount: 1 },
  ]);
  await mkdir(values.ut, { recursive: true });
  const fil = join(values.ut, `omkodning-${utgava}.xlsx`);
  await writeFile(fil, new Uint8Array(await (await bok.toBlob()).arrayBuffer()));
  console.log(`Skrev ${fil}: ${rader.length} rutor i ${regioner.join(', ')} (frö ”${values.fro}”).`);
  console.log('Läs källan med kodboken på /om/metod/, utan att se atlasens svar.');
  return 0;
}

async function jamfor(kodade: readonly Kodad[], fil: string): Promise<number> {
  const [ark] = await readXlsx(await readFile(fil));
  const cell = (value: unknown): string => String(value ?? '').trim();
  const rader = (ark?.data ?? []).slice(1).map((rad) => rad.map(cell));
  const tredje = rader.flatMap(([, region = '', tema = '', , svar = '']): Tredje[] =>
    /^(ja|nej)$/i.test(svar) ? [{ region, tema, ja: svar.toLowerCase() === 'ja' }] : [],
  );
  const olasta = rader.length - tredje.length;
  const utgava = rader[0]?.[0] ?? '';
  console.log(
    `${tredje.length} rutor är besvarade${olasta > 0 ? `, ${olasta} är inte ja eller nej och räknas inte` : ''}.`,
  );
  if (tredje.length === 0) return 1;
  for (const { mot, celler, overens, kappa, skillnader } of compareTredje(
    kodade.filter((one) => one.utgava === utgava),
    tredje,
  )) {
    console.log(`Mot ${mot}: ${overens} av ${celler} lika, Cohens kappa ${kappa.toFixed(2)}.`);
    for (const { region, tema, tredje: ja } of skillnader)
      console.log(`  ${region} × ${tema}: tredje läsningen säger ${ja ? 'ja' : 'nej'}`);
  }
  return 0;
}

async function run(): Promise<number> {
  if (!existsSync(join(values.dist, 'data', 'kodning.json'))) {
    console.error(`Kodningen finns inte i ${values.dist}. Kör npm run build först.`);
    return 2;
  }
  const { celler } = await readData<{ celler: readonly Kodad[] }>('kodning');
  if (values.jamfor !== undefined) return jamfor(celler, values.jamfor);
  if (values.utgava !== undefined) return skapa(celler, values.utgava);
  console.error(
    'Så här: npm run omkodning -- --utgava 2020 [--regioner 3] [--fro ORD] [--ut MAPP], eller -- --jamfor FIL.xlsx',
  );
  return 2;
}

process.exitCode = await run();
