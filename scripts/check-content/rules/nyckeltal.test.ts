import { expect, test } from 'vitest';
import { contentOf } from '../made-up.ts';
import { checkNyckeltal } from './nyckeltal.ts';

const url = 'https://tidning.example/lakare';
const tal = (varde: string): string =>
  `- id: lakare\n  tema: fast-kontakt\n  per: 2022-12-31\n  varden:\n    skane: ${varde}\n  kalla:\n    url: ${url}\n`;
const handelse = (text: string, adress = url, datum = '2022-12-31'): string =>
  `handelser:\n  - id: skane/h-a\n    titel: En titel\n    datum: ${datum}\n    teman: [fast-kontakt]\n    text: ${text}\n    kalla:\n      url: ${adress}\n`;
const check = (varde: string, text: string) =>
  checkNyckeltal(contentOf({ 'nyckeltal.yaml': tal(varde), 'regioner/skane/handelser.yaml': text }));

test('an event from the article that gives the value, in figures or in words, is right', () => {
  expect(check('77', handelse('77 procent hade det.'))).toEqual([]);
  expect(check('7', handelse('Sju procent hade det.'))).toEqual([]);
  expect(check('3.2', handelse('Det var 3,2 läkare.'))).toEqual([]);
});
test('an event that gives another value is told with the line of the figure', () => {
  const [fel] = check('7', handelse('77 procent hade det, mot 17 året före.'));
  expect(fel).toMatchObject({ path: 'nyckeltal.yaml', line: 5 });
  expect(fel?.message).toContain('skane/h-a');
});
test('events of other articles or days, and regions without events, say nothing of it', () => {
  expect(check('7', handelse('Inget tal.', 'https://annan.example/'))).toEqual([]);
  expect(check('7', handelse('Inget tal.', url, '2023-08'))).toEqual([]);
  expect(checkNyckeltal(contentOf({ 'nyckeltal.yaml': tal('7') }))).toEqual([]);
  expect(checkNyckeltal(contentOf({}))).toEqual([]);
});
