import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkFolders } from './folders.ts';

const without = (start: string) =>
  Object.fromEntries(Object.entries(cleanFiles).filter(([path]) => !path.startsWith(start)));

test('a folder a region with its four parts is right, also with judgements, events and what is known later', () => {
  expect(checkFolders(contentOf(cleanFiles))).toEqual([]);
  const more = {
    'regioner/skane/bedomningar.yaml': '',
    'regioner/skane/handelser.yaml': '',
    'regioner/skane/senast.yaml': '',
  };
  expect(checkFolders(contentOf({ ...cleanFiles, ...more }))).toEqual([]);
});

test('a missing part is told with its own path', () => {
  expect(checkFolders(contentOf(without('regioner/skane/malbild')))).toMatchObject([
    { path: 'regioner/skane/malbild.mdx', line: null },
  ]);
});

test('a misspelt folder is both unknown and missed, with the right name', () => {
  const misspelt = { ...without('regioner/skane/'), 'regioner/skone/malbild.mdx': '' };
  expect(checkFolders(contentOf(misspelt))).toMatchObject([
    { path: 'regioner/skone', tip: expect.stringContaining('Menade du `skane`?') },
    { path: 'regioner/skane', message: 'Mappen för regionen `skane` saknas.' },
  ]);
});

test('an unknown file or folder in a region is told, with the nearest name', () => {
  const files = { ...cleanFiles, 'regioner/skane/malbid.mdx': '', 'regioner/skane/gammalt/a.txt': '' };
  expect(checkFolders(contentOf(files))).toMatchObject([
    { path: 'regioner/skane/malbid.mdx', tip: expect.stringContaining('Menade du `malbild.mdx`?') },
    { path: 'regioner/skane/gammalt' },
  ]);
});

test('a file beside the regions is told', () => {
  expect(checkFolders(contentOf({ ...cleanFiles, 'regioner/malbild.mdx': '' }))).toMatchObject([
    { path: 'regioner/malbild.mdx' },
  ]);
});

test('an empty content folder misses every region', () => {
  expect(checkFolders(contentOf({}))).toHaveLength(21);
});
