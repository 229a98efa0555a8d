import { describe, expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkFiler } from './filer.ts';

/** The clean files with changes; `null` leaves a file out. */
const changed = (changes: Readonly<Record<string, string | null>>) =>
  checkFiler(
    contentOf(
      Object.fromEntries(
        Object.entries({ ...cleanFiles, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
    ),
  );
const text = 'a: 1';

test('a folder with every file and no other is right, and images may lie in it', () => {
  expect(changed({})).toEqual([]);
  expect(changed({ 'regioner/skane/karta.png': '', 'teman/bild.webp': '' })).toEqual([]);
});

test('every file that is taken away is told, alone and by its path', () => {
  for (const path of Object.keys(cleanFiles)) {
    const gone = changed({ [path]: null });
    expect(gone, path).toHaveLength(1);
    // A folder that becomes empty is told as the folder.
    expect(path.startsWith(gone[0]?.path ?? '-'), path).toBe(true);
    expect(gone[0]?.tip.length, path).toBeGreaterThan(20);
  }
});

test('an empty content folder is told by its files and folders, not by every file in them', () => {
  expect(checkFiler(contentOf({})).length).toBeLessThan(30);
});

describe('a name that nothing reads', () => {
  test.each([
    'nationellt/handelser-2026.yaml',
    'nyckeltal (kopia).yaml',
    'kallor.yaml',
    'teman/aldre.html',
    'regioner/skane/kod.mjs',
    'regioner/malbild.mdx',
    'anteckningar.txt',
  ])('%s', (path) => {
    expect(changed({ [path]: text })).toMatchObject([{ path, line: null }]);
  });
  test('a folder is told once, not by its files', () => {
    const files = { 'regioner/skane/gammalt/a.txt': text, 'regioner/skane/gammalt/b.txt': text };
    expect(changed(files)).toMatchObject([{ path: 'regioner/skane/gammalt' }]);
  });
});

describe('a misnamed file is one finding, with the right name', () => {
  test.each([
    ['regioner/skane/2020/malbild.mdx', 'regioner/skane/2020/malbid.mdx', 'Menade du `malbild.mdx`?'],
    ['regioner/skane/2020/malbild.mdx', 'regioner/skane/2020/Malbild.mdx', 'Menade du `malbild.mdx`?'],
    ['regioner/skane/handelser.yaml', 'regioner/skane/handelser.yml', 'Menade du `handelser.yaml`?'],
    ['begrepp.yaml', 'begrepp (1).yaml', 'Menade du `begrepp.yaml`?'],
    ['teman/glesbygd.mdx', 'teman/glesbyggd.mdx', 'Menade du `glesbygd.mdx`?'],
    [
      'regioner/skane/2020/samverkan.mdx',
      'regioner/samverkan.mdx',
      'Flytta den till `regioner/skane/2020/samverkan.mdx`',
    ],
  ])('%s as %s', (right, wrong, tip) => {
    expect(changed({ [right]: null, [wrong]: text })).toMatchObject([
      { path: wrong, tip: expect.stringContaining(tip) },
    ]);
  });
  test('a whole folder', () => {
    const own = Object.keys(cleanFiles).filter((path) => path.startsWith('regioner/skane/'));
    const moves = own.flatMap((path) => [[path, null] as const, [path.replace('skane', 'skone'), text] as const]);
    expect(changed(Object.fromEntries(moves))).toMatchObject([
      { path: 'regioner/skone', message: '`skone` är ingen av regionerna.', tip: expect.stringContaining('`skane`') },
    ]);
  });
  test('a folder that is gone is told by its name', () => {
    const own = Object.keys(cleanFiles).filter((path) => path.startsWith('regioner/skane/'));
    expect(changed(Object.fromEntries(own.map((path) => [path, null])))).toMatchObject([
      { path: 'regioner/skane', message: 'Mappen för regionen `skane` saknas.' },
    ]);
  });
});

describe('a region in depth has the files that it says it has', () => {
  const lista = (names: string) => ({ 'fordjupning/skane/filer.yaml': `[${names}]\n` });
  const djup = { 'fordjupning/skane/dokument.yaml': text, 'fordjupning/skane/poster.yaml': text };
  const grund = 'dokument.yaml, poster.yaml';

  test('a survey is not needed, unless it is listed', () => {
    expect(changed({ ...djup, ...lista(grund) })).toEqual([]);
    expect(changed({ ...djup, ...lista(`${grund}, enkat.yaml`) })).toMatchObject([
      { path: 'fordjupning/skane/enkat.yaml', message: 'Filen saknas.' },
    ]);
  });
  test('what is not listed is told, known or not', () => {
    const more = { 'fordjupning/skane/matt.yaml': text, 'fordjupning/skane/oversikt-kopia.mdx': text };
    expect(changed({ ...djup, ...lista(grund), ...more })).toMatchObject([
      { path: 'fordjupning/skane/matt.yaml', tip: expect.stringContaining('Skriv `matt.yaml` där') },
      { path: 'fordjupning/skane/oversikt-kopia.mdx' },
    ]);
    expect(changed({ ...djup, ...lista(grund), 'fordjupning/skane/matt.yml': text })).toMatchObject([
      { path: 'fordjupning/skane/matt.yml' },
    ]);
  });
  test('documents and posts are needed also when the list forgets them', () => {
    expect(changed({ 'fordjupning/skane/poster.yaml': text, ...lista('poster.yaml') })).toMatchObject([
      { path: 'fordjupning/skane/dokument.yaml' },
    ]);
  });
  test('a folder without a list, or of no region, is told once', () => {
    expect(changed(djup)).toMatchObject([{ path: 'fordjupning/skane/filer.yaml', message: 'Filen saknas.' }]);
    expect(changed({ 'fordjupning/skone/poster.yaml': text })).toMatchObject([
      { path: 'fordjupning/skone', tip: expect.stringContaining('`skane`') },
    ]);
  });
  test('its own list of documents is a file like the others', () => {
    const kallor = { 'fordjupning/skane/kallor.json': text };
    expect(changed({ ...djup, ...lista(`${grund}, kallor.json`), ...kallor })).toEqual([]);
    expect(changed({ ...djup, ...lista(grund), ...kallor })).toMatchObject([{ path: 'fordjupning/skane/kallor.json' }]);
  });
});
