import { expect, test } from 'vitest';
import { parseMdx } from './parse-mdx.ts';

const front = '---\nper: 2020\n---\n\n';

test('front matter keeps the lines of the file', () => {
  expect(parseMdx(front).data?.nodes.get('per')?.line).toBe(2);
});

test('a file without front matter has none', () => {
  expect(parseMdx('Bara text.').data).toBeNull();
  expect(parseMdx('').data).toBeNull();
});

test('every broken block is found, not only the first', () => {
  const { errors } = parseMdx(`${front}Ett <b>fel.\n\nText.\n\nEtt {till.\n\nTalet <5 är lågt.`).body;
  expect(errors.map(({ line }) => line).sort((a, b) => a - b)).toEqual([5, 9, 11]);
});

test('an unclosed brace is placed where it began', () => {
  expect(parseMdx(`${front}Ett {fel.\nMer text.\n`).body.errors.map(({ line }) => line)).toEqual([5]);
});

test('a mark without a definition is still a mark', () => {
  const { marks } = parseMdx(`${front}Ett.[^1] Två.[^2]\n\n[^1]: Källa.`).body;
  expect(marks.map(({ label }) => label)).toEqual(['1', '2']);
});

test('names in cite are not running text', () => {
  const { blocks } = parseMdx(`${front}Planen heter <cite>Närmare dig</cite> nu.[^1]\n\n[^1]: Källa.`).body;
  expect(blocks).toEqual([{ line: 5, text: 'Planen heter   nu.' }]);
});
