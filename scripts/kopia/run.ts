/** `npm run kopia`: a copy of the built site for a USB stick or a shared folder, as a folder and as one ZIP. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { packZip } from '../../src/data/zip.ts';
import { writeKopia } from './kopia.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, ut: { type: 'string', default: 'kopia' } },
});
const mapp = join(values.ut, 'narvardsatlas');
try {
  if (existsSync(values.ut) && !existsSync(join(mapp, 'starta.mjs')))
    throw new Error(`Mappen ${values.ut} finns redan och är ingen kopia. Välj en annan med "-- --ut MAPP".`);
  rmSync(mapp, { recursive: true, force: true });
  const paths = await writeKopia(values.dist, mapp);
  const filer = Object.fromEntries(
    paths.map((path) => [`narvardsatlas/${path}`, new Uint8Array(readFileSync(join(mapp, path)))]),
  );
  const [slapp] = parse(readFileSync('content/andringar.yaml', 'utf8')) as { datum: string }[];
  const zip = packZip(filer, slapp?.datum ?? '');
  writeFileSync(join(values.ut, 'narvardsatlas.zip'), zip);
  console.log(`${paths.length} filer i ${mapp}. Samma i ${join(values.ut, 'narvardsatlas.zip')}, ${zip.length} byte.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
