import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkFordjupning } from './fordjupning.ts';

const kallor = { 'kallor.json': cleanFiles['kallor.json'] ?? '' };
const kalla = '{ id: kronoberg-handlingsplan-2024, avsnitt: Inledning }';
const files = {
  ...kallor,
  'fordjupning/skane/dokument.yaml': [
    '- id: plan\n  kalla: kronoberg-handlingsplan-2024\n  sort: handlingsplan\n  kort: Planen\n  rubrik: Planens rubrik',
    '  fraga: Hur?\n  svar: Ett svar som är tillräckligt långt.\n  beslut: Beslutades en dag.',
    `  beslutKalla: ${kalla}\n  saknas: []\n`,
  ].join('\n'),
  'fordjupning/skane/poster.yaml': '[]\n',
};

test('a folder that holds together has no findings', () => {
  expect(checkFordjupning(contentOf(files))).toEqual([]);
  expect(checkFordjupning(contentOf({}))).toEqual([]);
});
test('a folder of no region is told', () => {
  expect(checkFordjupning(contentOf({ 'fordjupning/skone/poster.yaml': '[]' }))).toMatchObject([
    { path: 'fordjupning/skone', tip: expect.stringContaining('skane') },
  ]);
});
test('an unknown file is told with the nearest known', () => {
  expect(checkFordjupning(contentOf({ ...files, 'fordjupning/skane/enkatt.yaml': '[]' }))).toMatchObject([
    { path: 'fordjupning/skane/enkatt.yaml', tip: expect.stringContaining('`enkat`') },
  ]);
});
test('a post that does not exist is told', () => {
  const exempel = { 'fordjupning/skane/exempel.yaml': '- { namn: Ett exempel, post: skane/finns-inte }\n' };
  expect(checkFordjupning(contentOf({ ...files, ...exempel }))).toMatchObject([
    { path: 'fordjupning/skane', message: expect.stringContaining('skane/finns-inte') },
  ]);
});
