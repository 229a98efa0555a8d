/**
 * Writes what changed in the data between two builds into `content/andringar-data.json`, for `/andringar/`:
 * `npm run diff:data -- <old dist/data> <new dist/data> --version 0.2.0`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { andringText, diffRader, raderOf } from '../src/domain/dataandring.ts';
import { dataandringarSchema, type Mangdandring } from '../src/schema/dataandring.ts';

const TARGET = 'content/andringar-data.json';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { version: { type: 'string' } } });
const [fore, efter] = positionals;
if (!fore || !efter || !values.version) {
  console.error('Ange två mappar och en version: npm run diff:data -- FÖRE EFTER --version 0.2.0');
  process.exit(1);
}

const ids = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.json') && name !== 'datapackage.json')
    .map((name) => name.replace(/\.json$/, ''));
const read = (dir: string, id: string) =>
  ids(dir).includes(id) ? raderOf(JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8'))) : [];

const all = [...new Set([...ids(fore), ...ids(efter)])].sort();
const changes: Record<string, Mangdandring> = {};
for (const id of all) {
  const change = diffRader(read(fore, id), read(efter, id));
  console.log(`${id}: ${andringText(change)}`);
  if (Object.values(change).some((list) => list.length > 0)) changes[id] = change;
}
const known = dataandringarSchema.parse(JSON.parse(readFileSync(TARGET, 'utf8')));
writeFileSync(TARGET, `${JSON.stringify({ ...known, [values.version]: changes }, null, 2)}\n`);
