import { expect, test } from 'vitest';
import { status } from './traff-text.ts';

const visade = (...lagen: ('alla' | 'tema' | 'samma-region' | 'nara' | 'region')[]) => lagen.map((lage) => ({ lage }));
const plain = (...args: Parameters<typeof status>): string => status(...args).replaceAll('\u00a0', ' ');

test('how a search went is told with why the hits are hits, where they are so for several reasons', () => {
  expect(plain('x', visade(), 0)).toBe('Inga träffar på ”x”.');
  expect(plain('x', visade('alla'), 1)).toBe('1 träff på ”x”.');
  expect(plain('x', visade('alla', 'alla'), 2)).toBe('2 träffar på ”x”.');
  expect(plain('x', visade('alla', 'tema', 'tema'), 3)).toBe('3 träffar på ”x”: 1 matchar alla ord, 2 har temat.');
  expect(plain('x', visade('samma-region', 'nara', 'region'), 9)).toBe(
    '3 träffar av 9 på ”x”: 1 är i samma region, 1 är nära träffar, 1 är regionens delar.',
  );
});
