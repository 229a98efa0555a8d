import { describe, expect, test } from 'vitest';
import { findAvsteg } from './importriktning.ts';
import { makeHouse } from './made-up.ts';

describe('direction of imports', () => {
  test('this house keeps it', () => expect(findAvsteg(process.cwd())).toEqual([]));
  test.each([
    ['domain from a page', 'src/domain/a.ts', "import x from '../pages/b.ts';"],
    ['schema from domain, over several lines', 'src/schema/a.ts', "import {\n  x,\n} from '../domain/b.ts';"],
    ['a component from content.ts', 'src/components/A.astro', "---\nimport { loadTeman } from '../content.ts';\n---"],
    ['an island that loads a page late', 'src/islands/a.ts', "void import('../pages/b.ts');"],
    ['a page from a script', 'src/pages/a.ts', "import { x } from '../../scripts/x.ts';"],
    ['a load past content.ts', 'src/pages/a.ts', "import { x } from '../load/b.ts';"],
    ['a chart from search', 'src/charts/a.ts', "import { x } from '../search/b.ts';"],
  ])('a planted slip is found: %s', (_name, path, text) => {
    expect(findAvsteg(makeHouse({ [path]: text })).map(({ file }) => file)).toEqual([path]);
  });
  test('a page may import from every room to its left', () => {
    const text =
      "import a from '../../content/regioner.json';\nimport b from '../content.ts';\nimport c from '../components/C.astro';";
    expect(findAvsteg(makeHouse({ 'src/pages/a.ts': text }))).toEqual([]);
  });
});
