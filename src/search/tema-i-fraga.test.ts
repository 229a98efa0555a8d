import { expect, test } from 'vitest';
import { temanIFraga } from './tema-i-fraga.ts';

const teman = [
  { id: 'mobila-team', namn: 'Mobila team', synonymer: ['läkarbil', 'ambulerande team'] },
  { id: 'aldre', namn: 'Äldre', synonymer: ['frivillig organisation'] },
];
const fraga = (...ord: string[]) => ord.map((one) => ({ ord: one, delar: [] as string[] }));

test('a query that is a name of a theme names it surely', () =>
  expect(temanIFraga(fraga('mobila', 'team'), teman)).toEqual([{ id: 'mobila-team', styrka: 1 }]));
test('a name inside a longer query names the theme less surely', () =>
  expect(temanIFraga(fraga('mobila', 'team', 'natt'), teman)[0]?.styrka).toBeCloseTo(0.6));
test('half of a name is enough, less is not', () => {
  expect(temanIFraga(fraga('ambulerande'), teman)[0]?.styrka).toBe(0.5);
  expect(temanIFraga(fraga('natt'), teman)).toEqual([]);
});
test('a compound names the theme that calls it two words', () =>
  expect(temanIFraga([{ ord: 'frivilligorganisation', delar: ['frivillig', 'organisation'] }], teman)[0]?.id).toBe(
    'aldre',
  ));
test('no words name no theme', () => expect(temanIFraga([], teman)).toEqual([]));

test('the whole name in a longer query counts by its share, from a quarter', () => {
  const styrka = (...ord: string[]) => temanIFraga(fraga(...ord), teman)[0]?.styrka;
  expect(styrka('aldre')).toBe(1);
  expect(styrka('aldre', 'natt')).toBeCloseTo(0.45);
  expect(styrka('aldre', 'natt', 'bil')).toBeCloseTo(0.3);
  expect(styrka('aldre', 'natt', 'bil', 'hus')).toBeUndefined();
});
test('parts of a compound name a theme less surely than its words, and only all of them', () => {
  const delad = { ord: 'frivilligorganisation', delar: ['frivillig', 'organisation'] };
  expect(temanIFraga([delad], teman)).toEqual([{ id: 'aldre', styrka: 0.7 }]);
  expect(temanIFraga([{ ...delad, delar: ['frivillig', 'natt'] }], teman)).toEqual([]);
  expect(temanIFraga([delad, { ord: 'natt', delar: [] }], teman)).toEqual([]);
});
test('three themes at the most are named, the surest first, and none by nothing', () => {
  const manga = ['natt', 'natt vila', 'natt bil', 'natt hus'].map((namn) => ({
    id: namn.replace(' ', '-'),
    namn,
    synonymer: [],
  }));
  expect(temanIFraga(fraga('natt'), manga.toReversed())).toEqual([
    { id: 'natt', styrka: 1 },
    { id: 'natt-hus', styrka: 0.5 },
    { id: 'natt-bil', styrka: 0.5 },
  ]);
  expect(temanIFraga([], manga)).toEqual([]);
});

test('a small word within a name makes it no less sure', () =>
  expect(temanIFraga(fraga('mobila', 'och', 'team'), teman)[0]?.styrka).toBe(1));
