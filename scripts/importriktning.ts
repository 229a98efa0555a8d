import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A file that imports from its right. */
export interface Avsteg {
  readonly file: string;
  readonly imported: string;
  readonly reason: string;
}

/** The rooms of the house from left to right; a file imports only from its own room or from its left. */
const order = [
  'content',
  'schema',
  'domain',
  'regler',
  'charts',
  'search',
  'data',
  'islands',
  'components',
  'layouts',
  'pages',
];
/** Rooms that stand beside each other and do not import one another. */
const beside = new Set(['charts', 'search', 'data']);

/** What Astro hands every finished page to stands with the pages. */
const vidSidorna = 'src/middleware.ts';

const roomOf = (path: string): string => {
  if (path === vidSidorna) return 'pages';
  const [first = '', second = ''] = path.split('/');
  if (first === 'content' || first === 'scripts' || first === 'tests') return first;
  return order.includes(second) ? second : path;
};

function judge(from: string, to: string): string | null {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (b === 'scripts' && a !== 'scripts') return 'Inget utanför scripts importerar ett skript.';
  if (a === 'tests' || a === 'scripts') return b === 'src/content.ts' ? 'Bara pages importerar content.ts.' : null;
  if (b === 'tests') return /\.test\.ts$/.test(from) ? null : 'Bara prov importerar från tests.';
  if (b === 'src/content.ts') return a === 'pages' ? null : 'Bara pages importerar content.ts.';
  if (a === 'src/content.ts' || a === 'src/content.config.ts')
    return order.indexOf(b) <= order.indexOf('data') ? null : 'content.ts står efter data.';
  if (beside.has(a) && beside.has(b) && a !== b) return `${a} och ${b} står bredvid varandra.`;
  return order.indexOf(b) <= order.indexOf(a) ? null : `${b} står till höger om ${a}.`;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const importPattern =
  /(?:^|\s)(?:import|export)\s[^;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]|^import\s+['"](\.[^'"]+)['"]/gm;

/** Every relative import under `root` (its `src` and `scripts`) that goes against the direction of the house. */
export function findAvsteg(root: string): Avsteg[] {
  return ['src', 'scripts']
    .flatMap((folder) => filesIn(join(root, folder)))
    .flatMap((path) => {
      const file = relative(root, path);
      const targets = [...readFileSync(path, 'utf8').matchAll(importPattern)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      );
      return targets.flatMap((target) => {
        const imported = relative(root, resolve(dirname(path), target.replace(/\?.*$/, '')));
        const style = imported.startsWith('src/styles') || imported.startsWith('src/assets');
        const reason = style ? null : judge(file, imported);
        return reason === null ? [] : [{ file, imported, reason }];
      });
    });
}
