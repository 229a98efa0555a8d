import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import type { Sida } from './pagefind.ts';

/** The pages whose running text is searched beside the statements: not answers and examples, which are statements. */
const monster = [
  'regioner/*/index.html',
  'teman/*/index.html',
  'fordjupning/*/**/index.html',
  'jamfor/**/index.html',
  'om/**/index.html',
  'data/index.html',
  'nationellt/index.html',
  'uppfoljning/index.html',
];
const huvud = /<main id="innehall"/;
/** What stands on every page and says nothing of it. */
const ovrigt = /<p class="not utan-skript[\s\S]*?<\/p>/;

/** The built pages as Pagefind reads them: the main part alone. */
export async function readSidor(dist: string): Promise<Sida[]> {
  const paths = globSync(monster, { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
  return Promise.all(
    [...new Set(paths)].sort().map(async (path) => ({
      url: `/${path.slice(0, -'index.html'.length)}`,
      html: (await readFile(`${dist}/${path}`, 'utf8'))
        .replace(ovrigt, '')
        .replace(huvud, '<main data-pagefind-body id="innehall"'),
    })),
  );
}
