import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkAttributnamn } from './attributnamn.ts';

test('the made-up atlas names facts that there are', () => {
  expect(checkAttributnamn(contentOf(cleanFiles))).toEqual([]);
});

test('a misspelt fact is told with the one that is meant', () => {
  const found = checkAttributnamn(contentOf({ 'a.yaml': 'plan:\n  attribut: [strategi, gemensamMalbil]\n' }));
  expect(found).toMatchObject([{ line: 2, tip: expect.stringContaining('Menade du `gemensamMalbild`?') }]);
});
