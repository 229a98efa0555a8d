import { expect, test } from 'vitest';
import { valjStycke } from './valj-stycke.ts';

const stycken = [
  { plats: 10, ankare: 'a', titel: 'A', teman: [] },
  { plats: 20, ankare: 'b', titel: 'B', teman: ['tema'] },
];
test('the item that holds more of the words is chosen', () =>
  expect(valjStycke(stycken, [[11, 12, 25], [26]], [])?.ankare).toBe('b'));
test('without words the item with the theme is chosen', () =>
  expect(valjStycke(stycken, [], ['tema'])?.ankare).toBe('b'));
test('words before the first item choose none', () => expect(valjStycke(stycken, [[3]], [])).toBeNull());
test('a record without items has none', () => expect(valjStycke([], [[3]], ['tema'])).toBeNull());
