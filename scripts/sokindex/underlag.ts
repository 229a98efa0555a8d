import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { vardagsordSchema } from '../../src/schema/vardagsord.ts';
import type { Vardagsord } from '../../src/search/packad-uppgift.ts';
import type { BegreppData, FordjupningData, Underlag } from '../../src/search/underlag.ts';

/** All that the index is made of: the data files of the build, and the glossary. A file that is not built is empty. */
export async function readUnderlag(folder: string): Promise<Underlag> {
  const readList = async <K extends keyof Underlag>(id: K): Promise<Underlag[K]> => {
    const path = `${folder}/${id}.json`;
    return existsSync(path)
      ? (JSON.parse(await readFile(path, 'utf8')) as Underlag[K])
      : ([] as unknown as Underlag[K]);
  };
  const [utgavor, regioner, poster, teman, kallor, handelser, nyckeltal] = await Promise.all([
    readList('utgavor'),
    readList('regioner'),
    readList('poster'),
    readList('teman'),
    readList('kallor'),
    readList('handelser'),
    readList('nyckeltal'),
  ]);
  if (regioner.length === 0) throw new Error(`${folder}/regioner.json saknas. Bygg webbplatsen först.`);
  const begrepp = parse(await readFile('content/begrepp.yaml', 'utf8')) as readonly BegreppData[];
  const fordjupningar = await readFordjupningar(folder);
  return { utgavor, regioner, poster, teman, begrepp, kallor, handelser, nyckeltal, fordjupningar };
}

/** The regions in depth, one a file `fordjupning-<region>.json`. */
async function readFordjupningar(folder: string): Promise<FordjupningData[]> {
  const files = (await readdir(folder)).filter((file) => /^fordjupning-.+\.json$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as FordjupningData),
  );
}

/** What people say, and what it leads to, as the editors have written it. */
export const readVardagsord = async (): Promise<Vardagsord[]> =>
  vardagsordSchema
    .parse(parse(await readFile('content/vardagsord.yaml', 'utf8')))
    .map(({ ord, leder, teman }) => ({ ord, leder, teman }));
