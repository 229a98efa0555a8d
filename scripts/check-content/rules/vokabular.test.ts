import { expect, test } from 'vitest';
import { cleanFiles, contentOf, mdxText } from '../made-up.ts';
import { checkAndringar } from './andringar.ts';
import { checkTemaSidor } from './tema-sidor.ts';
import { checkVokabular } from './vokabular.ts';

test('the vocabularies as they are have no findings', () => {
  const content = contentOf(cleanFiles);
  for (const rule of [checkAndringar, checkTemaSidor, checkVokabular]) expect(rule(content)).toEqual([]);
});

test('an id that was renamed in the folder is told both ways', () => {
  const text = (cleanFiles['teman.json'] ?? '').replace('"glesbygd"', '"glesbygden"');
  expect(checkVokabular(contentOf({ ...cleanFiles, 'teman.json': text }))).toMatchObject([
    { path: 'teman.json', message: expect.stringContaining('`glesbygden` finns i den här mappen') },
    { path: 'teman.json', message: expect.stringContaining('`glesbygd` finns i atlasens egen') },
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

test('changes of data in a version that is not released are told', () => {
  const data = { 'andringar-data.json': '{\n  "0.1.0": {},\n  "0.9.0": {}\n}' };
  const andringar = { 'andringar.yaml': '- version: 0.1.0\n' };
  expect(checkAndringar(contentOf({ ...data, ...andringar }))).toMatchObject([
    { path: 'andringar-data.json', line: 3, message: expect.stringContaining('`0.9.0`') },
  ]);
  expect(checkAndringar(contentOf(data))).toEqual([]);
});
