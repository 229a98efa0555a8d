import { expect, test } from 'vitest';
import { cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkTemaord } from './temaord.ts';

const del = 'regioner/skane/2020/samverkan.mdx';
const med = (begrepp: string): string =>
  mdxText(frontText('', [postText('skane/bil', { begrepp: `begrepp: [${begrepp}]` })]), '');
const tema = (egnaOrd: string, synonymer = ''): string =>
  mdxText(`synonymer: [${synonymer}]\negnaOrd: [${egnaOrd}]`, '');
const check = (files: Readonly<Record<string, string>>) => checkTemaord(contentOf(files));

test('clean content, and no content, are right', () => {
  expect(check(cleanFiles)).toEqual([]);
  expect(check({})).toEqual([]);
});

test('an own word that a post on the theme has, inflected or not, is right', () =>
  expect(check({ [del]: med('läkarbilen'), 'teman/mobila-team.mdx': tema('läkarbil') })).toEqual([]));

test('an own word that no post on the theme has is told with its line', () => {
  const [fel, ...fler] = check({ [del]: med('tandvårdsbuss'), 'teman/mobila-team.mdx': tema('läkarbil') });
  expect(fel).toMatchObject({ path: 'teman/mobila-team.mdx', line: 3 });
  expect(fel?.message).toContain('läkarbil');
  expect(fler).toEqual([]);
  expect(check({ [del]: med('läkarbil'), 'teman/aldre.mdx': tema('läkarbil') })).toHaveLength(1);
});

test('a word of a region in depth counts', () => {
  const djup = '- id: skane/djup\n  teman: [mobila-team]\n  begrepp: [läkarbil]\n';
  expect(check({ 'fordjupning/skane/poster.yaml': djup, 'teman/mobila-team.mdx': tema('läkarbil') })).toEqual([]);
});

test('posts that cannot be read silence what rests on them', () =>
  expect(check({ [del]: '---\na: b: c\n---\n', 'teman/mobila-team.mdx': tema('läkarbil') })).toEqual([]));

test('an own word that stands twice is told, whatever its inflection', () => {
  const [fel] = check({ [del]: med('mobila team'), 'teman/mobila-team.mdx': tema('mobila team, mobilt team') });
  expect(fel?.message).toContain('samma ord som `mobila team`');
});

test('a synonym of two themes, or one that is the name of another, is told once', () => {
  const files = { 'teman/aldre.mdx': tema('', 'förening'), 'teman/glesbygd.mdx': tema('', 'landsbygd, föreningar') };
  expect(check(files).map(({ path, line }) => [path, line])).toEqual([['teman/glesbygd.mdx', 2]]);
  const namn = { 'teman.json': '{ "aldre": { "namn": "Äldre" } }', 'teman/glesbygd.mdx': tema('', 'äldre') };
  expect(check(namn)).toMatchObject([{ path: 'teman/glesbygd.mdx' }]);
});
test('two inflections of one theme are both wanted, its name again is not', () => {
  const namn = { 'teman.json': '{ "aldre": { "namn": "Äldre" } }' };
  expect(check({ ...namn, 'teman/aldre.mdx': tema('', 'äldrevård, äldrevården') })).toEqual([]);
  expect(check({ ...namn, 'teman/aldre.mdx': tema('', 'äldre') })).toHaveLength(1);
});
