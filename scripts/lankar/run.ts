/**
 * `npm run lankar -- --dag ÅÅÅÅ-MM-DD`: asks the sources' addresses whether they answer, one every other second, and
 * writes what they said to `content/lankar.json`. It is run by whoever publishes; stopped, it goes on where it was.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { lankarSchema, type Lanksvar } from '../../src/schema/lank.ts';
import { findAdresser, pickAdresser, spreadHosts } from './ko.ts';

const { values } = parseArgs({ options: { dag: { type: 'string' }, dagar: { type: 'string', default: '30' } } });
const fil = join('content', 'lankar.json');
/** Between two questions, and the longest wait for an answer, in milliseconds. */
const paus = 2000;
const langst = 20_000;

async function ask(adress: string, method: 'HEAD' | 'GET'): Promise<number | null> {
  try {
    const { status } = await fetch(adress, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(langst),
      headers: { 'user-agent': 'Narvardsatlas lankkontroll' },
    });
    return status;
  } catch {
    return null;
  }
}

/** Some servers answer only to GET. */
async function answerOf(adress: string): Promise<number | null> {
  const svar = await ask(adress, 'HEAD');
  return svar === null || svar >= 400 ? ask(adress, 'GET') : svar;
}

async function readAdresser(): Promise<string[]> {
  const filer = (await readdir('content', { recursive: true })).filter((name) =>
    /(kallor\.(yaml|json)|handelser\.yaml)$/.test(name),
  );
  const texter = await Promise.all(filer.toSorted().map((name) => readFile(join('content', name), 'utf8')));
  return findAdresser(texter.map((text) => parse(text)));
}

async function run(): Promise<number> {
  const dag = values.dag ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag)) {
    console.error('Så här: npm run lankar -- --dag ÅÅÅÅ-MM-DD [--dagar 30]');
    return 2;
  }
  const svar: Record<string, Lanksvar> = lankarSchema.parse(JSON.parse(await readFile(fil, 'utf8')));
  const alla = await readAdresser();
  const ko = spreadHosts(pickAdresser(alla, svar, dag, Number(values.dagar)));
  console.log(`${ko.length} av ${alla.length} adresser frågas.`);
  for (const adress of ko) {
    svar[adress] = { dag, svar: await answerOf(adress) };
    console.log(`${svar[adress].svar ?? 'inget svar'}  ${adress}`);
    const kvar = Object.fromEntries(alla.flatMap((one) => (svar[one] ? [[one, svar[one]]] : [])));
    await writeFile(fil, `${JSON.stringify(kvar, null, 2)}\n`);
    await wait(paus);
  }
  return 0;
}

process.exitCode = await run();
