import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { BegreppData, Underlag } from '../../src/search/bygg-sokposter.ts';
import type { FordjupningData } from '../../src/search/fordjupning-sokposter.ts';

/** All that the index is made of: the data files of the build, and the glossary. A file that is not built is empty. */
export async function readUnderlag(folder: string): Promise<Underlag> {
  const readList = async <K extends keyof Underlag>(id: K): Promise<Underlag[K]> => {
    const path = `${folder}/${id}.json`;
    return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Underlag[K]) : [];
  };
  const [utgavor, regioner, poster, teman, kallor, handelser] = await Promise.all([
    readList('utgavor'),
    readList('regioner'),
    readList('poster'),
    readList('teman'),
    readList('kallor'),
    readList('handelser'),
  ]);
  if (regioner.length === 0) throw new Error(`${folder}/regioner.json saknas. Bygg webbplatsen först.`);
  const begrepp = parse(await readFile('content/begrepp.yaml', 'utf8')) as readonly BegreppData[];
  return { utgavor, regioner, poster, teman, begrepp, kallor, handelser };
}

/** The regions in depth, one a file `fordjupning-<region>.json`. */
export async function readFordjupningar(folder: string): Promise<FordjupningData[]> {
  const files = (await readdir(folder)).filter((file) => /^fordjupning-.+\.json$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as FordjupningData),
  );
}
