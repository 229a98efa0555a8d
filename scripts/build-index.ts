/** Writes the search index into `dist/pagefind`, from the data files of the same build. */
import { readFile } from 'node:fs/promises';
import { createIndex, close } from 'pagefind';
import {
  buildDelPoster,
  buildTemaPoster,
  type PostData,
  type RegionData,
  type TemaData,
} from '../src/search/bygg-sokposter.ts';
import { buildFordjupningPoster, type FordjupningData } from '../src/search/fordjupning-sokposter.ts';
import { sokpostHtml } from '../src/search/sokpost.ts';

const readData = async <T>(id: string): Promise<T> => JSON.parse(await readFile(`dist/data/${id}.json`, 'utf8')) as T;

const [regioner, poster, teman, kronoberg] = await Promise.all([
  readData<RegionData[]>('regioner'),
  readData<PostData[]>('poster'),
  readData<TemaData[]>('teman'),
  readData<FordjupningData>('fordjupning-kronoberg'),
]);
const sokposter = [
  ...buildDelPoster(regioner, poster),
  ...buildTemaPoster(teman),
  ...buildFordjupningPoster(kronoberg, regioner.find(({ id }) => id === kronoberg.region)?.namn ?? ''),
];

const { index, errors } = await createIndex({ forceLanguage: 'sv' });
if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join(', ')}`);
for (const post of sokposter) {
  const added = await index.addHTMLFile({ url: post.url, content: sokpostHtml(post) });
  if (added.errors.length > 0) throw new Error(`${post.url}: ${added.errors.join(', ')}`);
}
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
console.log(`Sökindex: ${sokposter.length} poster.`);
