import { expect, test } from 'vitest';
import { contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkLogg } from './logg.ts';

const logg = (...andrade: readonly string[]): string =>
  `- utgava: "2020"\n  andrade:\n${andrade.map((one) => `    - { ${one} }\n`).join('')}`;
const check = (andrade: readonly string[], niva: string, files: Readonly<Record<string, string>> = {}) =>
  checkLogg(
    contentOf({
      'regioner/skane/2020/samverkan.mdx': mdxText(frontText('', [postText('skane/bil', { niva })]), ''),
      'kodning.yaml': logg(...andrade),
      ...files,
    }),
  );
const till = (steg: string, id = 'skane/bil'): string => `region: skane, falt: niva, galler: ${id}, till: "${steg}"`;

test('a post that says what the log says is right, in each kind', () => {
  expect(check([till('mal')], 'niva: mal')).toEqual([]);
  expect(check([till('dokument: utkast')], 'slag: dokument\n    lage: utkast')).toEqual([]);
  expect(check([till('handling: pagaende')], 'slag: handling\n    niva: pagaende')).toEqual([]);
  expect(check([till('iakttagelse')], 'slag: iakttagelse')).toEqual([]);
});
test('a post whose old coding is back is told with the line of the log', () => {
  const [fel] = check([till('dokument: framtagen')], 'niva: planerat');
  expect(fel).toMatchObject({ path: 'kodning.yaml', line: 3 });
  expect(fel?.message).toContain('posten säger `planerat`');
});
test('the last of two changes counts', () => {
  expect(check([till('planerat'), till('mal')], 'niva: mal')).toEqual([]);
  expect(check([till('mal'), till('planerat')], 'niva: mal')).toHaveLength(1);
});
test('posts in depth are read too, and a post that is gone is left to others', () => {
  const djup = { 'fordjupning/skane/poster.yaml': '- id: skane/djup\n  niva: mal\n' };
  expect(check([till('planerat', 'skane/djup')], 'niva: mal', djup)).toHaveLength(1);
  expect(check([till('planerat', 'skane/borta')], 'niva: mal')).toEqual([]);
  expect(checkLogg(contentOf({}))).toEqual([]);
});
