import { expect, test } from 'vitest';
import { cleanFiles, contentOf, utgavaText } from '../made-up.ts';
import { checkDatumgranser } from './datumgranser.ts';

const utgavor = utgavaText('2020') + utgavaText('2026', true);
const found = (text: string, changes: Readonly<Record<string, string>> = {}) =>
  checkDatumgranser(contentOf({ 'utgavor.yaml': utgavor, 'a.yaml': text, ...changes }));

test('the made-up atlas has no date out of range', () => {
  expect(checkDatumgranser(contentOf(cleanFiles))).toEqual([]);
});

test.each([
  'per: 2202',
  'per: 2062-10-28',
  'granskad: 2062-11',
  'datum: 2027',
  'publicerad: 1066-10-14',
  'last: { dag: 2206-01-01 }',
])('%s is told on its line', (line) => expect(found(`a: 1\n${line}\n`)).toMatchObject([{ path: 'a.yaml', line: 2 }]));

test('what was, up to the newest edition, and what is planned stand', () => {
  expect(
    found('per: 2026-12-31\ndatum: null\npublicerad: 1982-06-30\nmalar: 2035\ntill: 2040\ntext: "2062"\n'),
  ).toEqual([]);
});

test('a day of the atlas itself vouches for others but not for itself', () => {
  const late = utgavor.replaceAll('insamlad: 2026', 'insamlad: 2062');
  const slapp = { 'andringar.yaml': '- datum: 2026-11-28\n' };
  expect(found('a: 1\n', { 'utgavor.yaml': late, ...slapp })).toMatchObject([{ line: 6 }, { line: 13 }]);
  expect(found('granskad: 2027-01-01\n', { 'andringar.yaml': '- datum: 2027-01-02\n' })).toMatchObject([
    { path: 'andringar.yaml' },
  ]);
});

test('without an edition to go by nothing is said', () => {
  expect(found('per: 2202\n', { 'utgavor.yaml': '[]\n' })).toEqual([]);
});
