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
