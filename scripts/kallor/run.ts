/** Searches the sources of the closed editions for the words of every theme and writes `content/tystnad.yaml`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readContent, readKalltexter } from '../check-content/read.ts';
import { avsnittOf, buildLogg, loggText } from './tystnadslogg.ts';
import { findTraffar, findTysta, kapitelOf, lastaUtgavor, temaord } from './tystnad.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, kallor: { type: 'string' }, dag: { type: 'string' } },
});

async function run(): Promise<number> {
  if (!values.kallor || !/^\d{4}-\d{2}-\d{2}$/.test(values.dag ?? '')) {
    console.error('Så här: npm run logga:tystnad -- --kallor MAPP --dag ÅÅÅÅ-MM-DD [--content MAPP]');
    return 2;
  }
  const fil = join(values.content, 'tystnad.yaml');
  const content = await readContent(values.content, await readKalltexter(values.kallor));
  const forra: unknown = await readFile(fil, 'utf8').then(parse, () => []);
  const loggar = lastaUtgavor(content).flatMap(({ utgava, kalla }) => {
    const kapitel = kapitelOf(content, kalla);
    if (kapitel === null) {
      console.error(`Texten till ${kalla} finns inte i ${values.kallor}. Utgåvan ${utgava.id} är inte sökt.`);
      return [];
    }
    const ord = Object.fromEntries(utgava.teman.map((tema) => [tema, temaord(content, tema)]));
    const traffar = findTraffar(kapitel, findTysta(content, utgava), ord);
    return [
      buildLogg({ utgava: utgava.id, kalla, dag: values.dag ?? '', ord, traffar, blad: avsnittOf(kapitel) }, forra),
    ];
  });
  await writeFile(fil, loggText(loggar));
  const utan = loggar.flatMap(({ oraknade }) => oraknade.filter(({ skal }) => skal === null));
  console.log(`Skrev ${fil}: ${loggar.map((one) => `${one.utgava}: ${one.oraknade.length} ställen`).join(', ')}.`);
  if (utan.length > 0) {
    console.log(`${utan.length} ställen saknar skäl. Läs dem, och skriv i \`skal\` varför de inte räknas:`);
    for (const { region, tema, ord, punkt } of utan) console.log(`  ${region} ${punkt}: ”${ord}” (${tema})`);
  }
  return 0;
}

process.exitCode = await run();
