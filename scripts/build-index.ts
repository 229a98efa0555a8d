/**
 * Writes what the search is made of into `sok`, the index of whole pages into `pagefind`, then the pack that readers may
 * save, and last of all the list of every file of the site and its checksum, all from the same build. The folder of the built site is the argument.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildForslag } from '../src/search/forslag.ts';
import { packRegister } from '../src/search/packad-uppgift.ts';
import { filesIn } from './check-dist/files.ts';
import { writeSummor } from './kontrollsummor.ts';
import { writePaket } from './offline/paket.ts';
import { writeIndex } from './sokindex/pagefind.ts';
import { buildRegister } from './sokindex/register.ts';
import { readSidor } from './sokindex/sidor.ts';
import { readUnderlag } from './sokindex/underlag.ts';

const dist = process.argv[2] ?? 'dist';
const underlag = await readUnderlag(`${dist}/data`);
const register = await buildRegister(underlag);
const sidor = await writeIndex(`${dist}/pagefind`, await readSidor(dist));

// Small blocks suit a file of parts so unlike: a hundredth smaller than the default.
const packat = gzipSync(packRegister(register), { level: 9, memLevel: 6 });
const files = {
  'uppgifter.register': packat,
  'kallor.json': JSON.stringify(register.uppgifter.map(({ harkomst: { kalla, avsnitt } }) => [kalla, avsnitt])),
  'katalog.json': JSON.stringify({ poster: sidor.map(({ id, url }) => [id, url]) }),
  'forslag.json': JSON.stringify(buildForslag(underlag)),
};
await mkdir(`${dist}/sok`, { recursive: true });
for (const [name, value] of Object.entries(files)) await writeFile(`${dist}/sok/${name}`, value);
console.log(
  `Sökregister: ${register.uppgifter.length} uppgifter, ${register.sammansatta.length} delade ord, ${packat.length} byte. Sidor: ${sidor.length}.`,
);
const { filer: antalFiler, packad } = writePaket(dist, filesIn(dist));
console.log(`Paket för läsning utan nät: ${antalFiler} filer, ${packad} byte.`);
console.log(`Kontrollsummor: ${writeSummor(dist)} filer.`);
