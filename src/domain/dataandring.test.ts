import { expect, test } from 'vitest';
import { andringText, diffRader, radId, raderOf } from './dataandring.ts';

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
