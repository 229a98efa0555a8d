import { expect, test } from 'vitest';
import { findLangaFiler, MAX_RADER } from './filstorlek.ts';
import { makeHouse } from './made-up.ts';

const lines = (n: number): string => 'x\n'.repeat(n);

test('no file of this house is too long: split it along what it does', () =>
  expect(findLangaFiler(process.cwd())).toEqual([]));
test('a file is told from one line too many on, whatever its kind', () => {
  const root = makeHouse({
    'src/schema/lagom.ts': lines(MAX_RADER),
    'src/styles/lang.css': lines(MAX_RADER + 1),
    'tests/djup/lang.test.ts': lines(MAX_RADER + 2),
  });
  expect(findLangaFiler(root)).toEqual([
    { file: 'src/styles/lang.css', lines: MAX_RADER + 1 },
    { file: 'tests/djup/lang.test.ts', lines: MAX_RADER + 2 },
  ]);
});
test('data may be long', () =>
  expect(findLangaFiler(makeHouse({ 'tests/data/fragor.json': lines(1000) }))).toEqual([]));
