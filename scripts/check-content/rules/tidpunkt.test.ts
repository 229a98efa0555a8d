import { expect, test } from 'vitest';
import { contentOf, utgavaText } from '../made-up.ts';
import { checkTidpunkt } from './tidpunkt.ts';

const handelse = (kalla: string): string =>
  `handelser:\n  - id: skane/h-a\n    datum: null\n    kalla:\n      titel: En sida\n      utgivare: Region Skåne\n      url: null\n      ${kalla}\n      typ: region\n`;
const check = (files: Readonly<Record<string, string>>) => checkTidpunkt(contentOf(files));

test('an undated event without the day of reading is told in the region and in the nation, with its line', () => {
  const fil = 'regioner/skane/handelser.yaml';
  expect(check({ [fil]: handelse('publicerad: null') })).toMatchObject([{ path: fil, line: 4 }]);
  expect(check({ 'nationellt/handelser.yaml': handelse('publicerad: null') })).toHaveLength(1);
  expect(check({ [fil]: handelse('publicerad: null\n      last: 2026-11-22') })).toEqual([]);
});

test('what has another shape than an event is left to the schema', () => {
  expect(check({ 'regioner/skane/handelser.yaml': 'handelser:\n  - id: skane/h-a\n' })).toEqual([]);
});

test('a post in depth that no rolling edition takes is told with its line', () => {
  const utgavor = { 'utgavor.yaml': utgavaText('2020') + utgavaText('2026', true) };
  const poster = (per: string) => ({ ...utgavor, 'fordjupning/skane/poster.yaml': `- id: skane/a\n  per: ${per}\n` });
  expect(check(poster('2019'))).toMatchObject([{ path: 'fordjupning/skane/poster.yaml', line: 2 }]);
  expect(check(poster('null'))).toHaveLength(1);
  expect(check(poster('2024'))).toEqual([]);
});
