import { readImporter } from './importer.ts';

/** A file that imports from its right. */
export interface Avsteg {
  readonly file: string;
  readonly imported: string;
  readonly reason: string;
}

/** The rooms of the house from left to right; a file imports only from its own room or from its left. */
export const order = [
  'content',
  'schema',
  'domain',
  'regler',
  'charts',
  'search',
  'data',
  'load',
  'islands',
  'components',
  'layouts',
  'pages',
];
/** Rooms that stand beside each other and do not import one another. */
const beside = new Set(['charts', 'search', 'data']);

/** What Astro hands every finished page to stands with the pages. */
const vidSidorna = 'src/middleware.ts';

export const roomOf = (path: string): string => {
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
  if (b === 'load') return a === 'load' || a === 'src/content.ts' ? null : 'Bara content.ts importerar från load.';
  if (a === 'src/content.config.ts')
    return order.indexOf(b) <= order.indexOf('schema') ? null : 'content.config.ts står efter schema.';
  if (beside.has(a) && beside.has(b) && a !== b) return `${a} och ${b} står bredvid varandra.`;
  return order.indexOf(b) <= order.indexOf(a) ? null : `${b} står till höger om ${a}.`;
}

/** Every relative import under `root` (its `src` and `scripts`) that goes against the direction of the house. */
export const findAvsteg = (root: string): Avsteg[] =>
  readImporter(root).flatMap(({ from, to }) => {
    const style = to.startsWith('src/styles') || to.startsWith('src/assets');
    const reason = style ? null : judge(from, to);
    return reason === null ? [] : [{ file: from, imported: to, reason }];
  });
