import { expect, test } from 'vitest';
import { packOrdlista, unpackOrdlista } from './packad-ordlista.ts';

test('words come back as they were, counts as their class', () => {
  const packad = packOrdlista([
    ['vården', 4],
    ['vård', 25],
    ['läkarbil', 1],
    ['bil', 0],
  ]);
  expect(unpackOrdlista(packad)).toEqual([
    ['bil', 0],
    ['läkarbil', 1],
    ['vård', 20],
    ['vården', 3],
  ]);
});
test('an empty list is an empty string', () => expect(unpackOrdlista(packOrdlista([]))).toEqual([]));
