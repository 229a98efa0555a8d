import { expect, test } from 'vitest';
import { readImporter } from './importer.ts';
import { findKretsar } from './kretsar.ts';
import { makeHouse } from './made-up.ts';

const kretsar = (files: Readonly<Record<string, string>>): string[][] => findKretsar(readImporter(makeHouse(files)));

test('this house has no circle of imports, not of types either', () =>
  expect(findKretsar(readImporter(process.cwd(), ['src', 'scripts', 'tests']))).toEqual([]));
test('two files that import each other are a circle, also over a third', () =>
  expect(
    kretsar({
      'src/domain/a.ts': "import { b } from './b.ts';",
      'src/domain/b.ts': "import { c } from './c.ts';",
      'src/domain/c.ts': "import { a } from './a.ts';\nimport { d } from './d.ts';",
      'src/domain/d.ts': '',
    }),
  ).toEqual([['src/domain/a.ts', 'src/domain/b.ts', 'src/domain/c.ts']]));
test('a circle closed by a type alone, an export or a late import counts', () => {
  for (const back of ["import type { A } from './a.ts';", "export { a } from './a.ts';", "void import('./a.ts');"])
    expect(kretsar({ 'src/domain/a.ts': "import { b } from './b.ts';", 'src/domain/b.ts': back })).toHaveLength(1);
});
test('a file that imports itself is a circle', () =>
  expect(kretsar({ 'src/domain/a.ts': "import { a } from './a.ts';" })).toEqual([['src/domain/a.ts']]));
test('two ways to one file are no circle', () =>
  expect(
    kretsar({
      'src/domain/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'src/domain/b.ts': "import { c } from './c.ts';",
      'src/domain/c.ts': '',
    }),
  ).toEqual([]));
