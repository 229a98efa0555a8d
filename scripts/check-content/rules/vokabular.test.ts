import { expect, test } from 'vitest';
import { cleanFiles, contentOf, mdxText } from '../made-up.ts';
import { checkAndringar } from './andringar.ts';
import { checkBegrepp } from './begrepp.ts';
import { checkTemaSidor } from './tema-sidor.ts';
import { checkVokabular } from './vokabular.ts';

test('the vocabularies as they are have no findings', () => {
  const content = contentOf(cleanFiles);
  for (const rule of [checkAndringar, checkBegrepp, checkTemaSidor, checkVokabular]) expect(rule(content)).toEqual([]);
});

test('every missing vocabulary file is told', () => {
  expect(checkVokabular(contentOf({})).map(({ path }) => path)).toEqual([
    'regioner.json',
    'teman.json',
    'kallor.json',
    'begrepp.yaml',
    'utgivare.yaml',
    'andringar.yaml',
    'kodning.yaml',
  ]);
});

test('an id that was renamed in the folder is told both ways', () => {
  const text = (cleanFiles['teman.json'] ?? '').replace('"glesbygd"', '"glesbygden"');
  expect(checkVokabular(contentOf({ ...cleanFiles, 'teman.json': text }))).toMatchObject([
    { path: 'teman.json', message: expect.stringContaining('`glesbygden` finns i den här mappen') },
    { path: 'teman.json', message: expect.stringContaining('`glesbygd` finns i atlasens egen') },
  ]);
});

test('a theme without a page, and a page without a theme, are told', () => {
  const { 'teman/glesbygd.mdx': page = '', ...rest } = cleanFiles;
  expect(checkTemaSidor(contentOf({ ...rest, 'teman/glesbyggd.mdx': page }))).toMatchObject([
    { path: 'teman/glesbygd.mdx' },
    { path: 'teman/glesbyggd.mdx', tip: expect.stringContaining('Menade du `glesbygd`?') },
  ]);
});

test('a theme related to itself is told', () => {
  const page = mdxText('relaterade: [aldre, glesbygd]', 'Text.');
  expect(checkTemaSidor(contentOf({ ...cleanFiles, 'teman/glesbygd.mdx': page }))).toMatchObject([
    { path: 'teman/glesbygd.mdx', line: 2 },
  ]);
});

test('a newer release below an older is told', () => {
  const text = '- datum: 2026-11-22\n- datum: 2026-12-01\n- datum: 2026-01-01\n';
  expect(checkAndringar(contentOf({ 'andringar.yaml': text }))).toMatchObject([{ line: 2 }]);
});

test('two entries of the glossary with one id are told', () => {
  expect(checkBegrepp(contentOf({ 'begrepp.yaml': '- id: sip\n- id: at\n- id: sip\n' }))).toMatchObject([{ line: 3 }]);
  expect(checkBegrepp(contentOf({}))).toEqual([]);
});
