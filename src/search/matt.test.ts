import { expect, test } from 'vitest';
import { matDelning } from './matt.ts';

test('a joint too many lowers precision, a missed one coverage', () => {
  const svar: Record<string, string[]> = {
    hemvård: ['hem', 'vård'],
    samverkan: ['sam', 'verkan'],
    läkarbil: ['läkarbil'],
  };
  const { precision, tackning, fel } = matDelning(['hem|vård', 'samverkan', 'läkar|bil'], (ord) => svar[ord] ?? [ord]);
  expect([precision, tackning]).toEqual([0.5, 0.5]);
  expect(fel.map(({ ord }) => ord)).toEqual(['samverkan', 'läkarbil']);
});
test('no words are no errors', () =>
  expect(matDelning([], (ord) => [ord])).toEqual({ precision: 1, tackning: 1, fel: [] }));
