import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { faktafil, offlineskript, packPaket, paketfil, type Paketfakta, type Paketfil } from '../../src/data/paket.ts';
import type { DistFile } from '../check-dist/files.ts';
import { kontrollsumma, summorFil } from '../kontrollsummor.ts';
import { filtypOf, innehallstyp, vardfiler } from '../vard/typer.ts';

/**
 * Whether a reader without a network has use for a file: not what is for hosts and search engines, the pictures of shared
 * links or the frozen versions, which are each as large as the rest.
 */
export const isMed = (path: string): boolean =>
  !vardfiler.includes(path) &&
  ![summorFil, offlineskript, 'robots.txt'].includes(path) &&
  !/^(?:offline|delning)\/|^sitemap|^data\/version\/[\d.]+\//.test(path);

/** The files of a built site that a reader saves, in the order of their paths. */
export const paketfiler = (filer: Iterable<DistFile>): Paketfil[] =>
  [...filer]
    .filter(({ path }) => isMed(path))
    .map(({ path, read }) => {
      const typ = filtypOf(path);
      return { path, typ: typ ? innehallstyp(typ) : 'application/octet-stream', bytes: new Uint8Array(read()) };
    });

/** Writes the pack of a built site and what is told of it. */
export function writePaket(dist: string, filer: Iterable<DistFile>): Paketfakta {
  const packade = paketfiler(filer);
  // The highest level makes it four thousandths smaller, for a third more work.
  const packed = gzipSync(packPaket(packade), { level: 6 });
  const [slapp] = parse(readFileSync('content/andringar.yaml', 'utf8')) as { version: string; datum: string }[];
  const fakta: Paketfakta = {
    version: slapp?.version ?? '',
    datum: slapp?.datum ?? '',
    summa: kontrollsumma(packed),
    filer: packade.length,
    packad: packed.length,
    byte: packade.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  mkdirSync(dirname(join(dist, paketfil)), { recursive: true });
  writeFileSync(join(dist, paketfil), packed);
  writeFileSync(join(dist, faktafil), JSON.stringify(fakta));
  return fakta;
}
