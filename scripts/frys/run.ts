/** `npm run frys`: keeps the built site's data as an immutable pack at its own address, with the metadata a deposit needs. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { andringSchema } from '../../src/schema/andring.ts';
import { frusenSchema } from '../../src/schema/frusen.ts';
import { utgivareSchema } from '../../src/schema/utgivare.ts';
import { decideFrys } from './frys.ts';
import { datacite, zenodo } from './metadata.ts';

const las = async (fil: string): Promise<unknown> => parse(await readFile(join('content', fil), 'utf8'));
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const arkiv = join('dist', 'data', 'narvardsatlas.zip');

async function run(): Promise<number> {
  if (!existsSync(arkiv)) {
    console.error('Atlasens data finns inte i dist. Kör npm run build först.');
    return 2;
  }
  const [senaste] = z
    .array(andringSchema)
    .min(1)
    .parse(await las('andringar.yaml'));
  if (!senaste) return 2;
  const { version, datum, nytt } = senaste;
  const bytes = await readFile(arkiv);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const beslut = decideFrys(z.array(frusenSchema).parse(await las('versioner.yaml')), {
    version,
    datum,
    sha256,
    byte: bytes.length,
  });
  if (beslut.slag === 'fryst') {
    console.log(`Version ${version} är redan fryst med samma innehåll.`);
    return 0;
  }
  if (beslut.slag === 'andrad') {
    console.error(beslut.besked);
    return 1;
  }
  const mapp = join('public', 'data', 'version', version);
  const { namn } = utgivareSchema.parse(await las('utgivare.yaml'));
  const slapp = { version, datum, nytt, sha256, utgivare: namn };
  await mkdir(mapp, { recursive: true });
  await writeFile(join(mapp, `narvardsatlas-${version}.zip`), bytes);
  await writeFile(join(mapp, 'sha256.txt'), `${sha256}  narvardsatlas-${version}.zip\n`);
  await writeFile(join(mapp, 'zenodo.json'), json(zenodo(slapp)));
  await writeFile(join(mapp, 'datacite.json'), json(datacite(slapp)));
  await writeFile(
    join('content', 'versioner.yaml'),
    `# Skriven av npm run frys. En fryst version ändras aldrig; bara dess doi läggs till, när den har deponerats.\n${stringify(beslut.versioner)}`,
  );
  console.log(`Version ${version} är fryst i ${mapp}: ${bytes.length} byte, SHA-256 ${sha256}.`);
  return 0;
}

process.exitCode = await run();
