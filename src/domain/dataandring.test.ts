import { expect, test } from 'vitest';
import { andringText, diffRader, radId, raderOf, withUtgava } from './dataandring.ts';

const fore = [{ id: 'a', text: 'x' }, { id: 'b' }, { id: 'c' }];

test('added, changed and removed ids are told apart', () =>
  expect(diffRader(fore, [{ id: 'a', text: 'y' }, { id: 'b' }, { id: 'd' }])).toEqual({
    nya: ['d'],
    andrade: ['a'],
    borttagna: ['c'],
  }));
test('the same rows in another order are no change', () =>
  expect(diffRader(fore, fore.toReversed())).toEqual({ nya: [], andrade: [], borttagna: [] }));
test('a cell is known by theme and region, a profile by its region', () =>
  expect([radId({ tema: 't', region: 'r' }), radId({ region: 'r' })]).toEqual(['t/r', 'r']));
test('a row of an edition is known by its edition too', () =>
  expect([radId({ utgava: '2026', id: 'a' }), radId({ utgava: '2020', tema: 't', region: 'r' })]).toEqual([
    '2026/a',
    '2020/t/r',
  ]));
test('rows from before the editions are compared with the row that holds the same now', () => {
  const efter = [
    { utgava: '2020', id: 'a' },
    { utgava: '2026', id: 'a' },
    { utgava: '2026', id: 'plan' },
  ];
  expect(diffRader(withUtgava([{ id: 'a' }, { id: 'plan' }, { id: 'borta' }], efter), efter)).toEqual({
    nya: ['2026/a'],
    andrade: [],
    borttagna: ['2020/borta'],
  });
});
test('rows that belong to no edition stay as they are', () => expect(withUtgava(fore, [{ id: 'a' }])).toEqual(fore));
test('rows are the list itself, the cells or the posts; a file without any has none', () =>
  expect([raderOf(fore), raderOf({ celler: fore }), raderOf({ poster: fore, trad: {} }), raderOf({})]).toEqual([
    fore,
    fore,
    fore,
    [],
  ]));
test('the change is told in words', () =>
  expect(andringText({ nya: ['a'], andrade: [], borttagna: ['b', 'c'] })).toBe(
    '1\u00a0ny, 0\u00a0ändrade, 2\u00a0borttagna',
  ));
