import { expect, test } from 'vitest';
import { matDelning, matTraffar } from './matt.ts';

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

test('the best order has the full gain', () =>
  expect(matTraffar(['a', 'b', 'x'], { a: 2, b: 1 })).toEqual({ ndcg10: 1, recall20: 1 }));
test('a relevant hit further down gains less', () =>
  expect(matTraffar(['x', 'a'], { a: 2 }).ndcg10).toBeCloseTo(1 / Math.log2(3)));
test('the same hit twice counts once', () => expect(matTraffar(['a', 'a'], { a: 2, b: 2 }).recall20).toBe(0.5));
test('no hits find nothing', () => expect(matTraffar([], { a: 2 })).toEqual({ ndcg10: 0, recall20: 0 }));
