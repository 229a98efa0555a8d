import { expect, test } from 'vitest';
import { buildOrdrader, ordfrekvens } from './ordforrad.ts';

const post = {
  url: '',
  titel: 'Vård',
  del: '',
  region: '',
  utgava: '',
  text: 'vård, e-hälsa 2020',
  stycken: [],
  teman: [],
  datum: '',
};

test('words are counted over the whole record', () => expect(ordfrekvens([post]).get('vård')).toBe(2));
test('a word with a hyphen is also one word', () => expect(ordfrekvens([post]).get('ehälsa')).toBe(1));
test('parts and theme words are known without being counted', () => {
  const rader = buildOrdrader(new Map([['läkarbil', 1]]), (ord) => (ord === 'läkarbil' ? ['läkar', 'bil'] : [ord]), [
    'Mobila team',
  ]);
  expect(rader).toEqual([
    ['läkarbil', 1],
    ['läkar', 0],
    ['bil', 0],
    ['mobila', 0],
    ['team', 0],
  ]);
});
test('numbers and single letters are no words', () =>
  expect(
    buildOrdrader(
      new Map([
        ['2020', 3],
        ['i', 9],
      ]),
      (ord) => [ord],
      [],
    ),
  ).toEqual([]));
