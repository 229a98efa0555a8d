import { expect, test } from 'vitest';
import { contentOf, mdxText } from '../made-up.ts';
import { checkRadkommentar } from './radkommentar.ts';

const found = (text: string) => checkRadkommentar(contentOf({ 'a.yaml': text }));

test.each([
  ['a: 1\ntext: Ett projekt #näravård för äldre.\n', 2],
  ['a: 1\npublicerad: #2024-10-06\nb: 2\n', 2],
  ['- text: "Ett projekt" # pågår\n', 1],
  ['teman: [a, b] #c\n', 1],
  ['- a\n- ett #två\n', 2],
  ['poster: # alla\n  - id: x\n', 1],
  ['text: Ett långt\n  stycke #cut\nb: 1\n', 2],
])('%j: what is cut is told on its line', (text, line) => {
  expect(found(text)).toMatchObject([{ path: 'a.yaml', line, message: expect.stringContaining('#') }]);
});

test('comments on their own lines, number signs in quotes and in words stand', () => {
  expect(found('# överst\na: 1\n# mellan\nb: "Ett #två"\nc: C#5 och a#b\nd:\n  # inne\n  - x\n# sist\n')).toEqual([]);
  expect(checkRadkommentar(contentOf({ 'a.json': '{"a": "b #c"}' }))).toEqual([]);
});

test('front matter is read with the lines of the file', () => {
  expect(checkRadkommentar(contentOf({ 'a.mdx': mdxText('a: 1\nb: x #y', 'Text.') }))).toMatchObject([{ line: 3 }]);
});
