import { expect, test } from 'vitest';
import { filterTraffar, countFasetter, sortTraffar } from './fasetter.ts';
import type { Traff } from './search-uppgifter.ts';
import { readSokval } from './sokval.ts';

const traff = (id: string, del: string, region: string, datum: string): Traff => ({
  nr: 0,
  uppgift: {
    id,
    url: `/${id}/`,
    titel: id,
    sort: 'post',
    text: '',
    ord: [],
    niva: '',
    del,
    region,
    utgava: datum === '2020' ? '2020' : '2026',
    teman: [],
    datum,
  },
  poang: 1,
  lage: 'alla',
  teman: [],
  sidteman: [],
});
const traffar = [
  traff('a', 'malbild', 'x', '2020'),
  traff('b', 'handelse', 'y', '2023-05'),
  traff('c', 'malbild', 'y', '2020'),
];
const val = (search: string) => readSokval(search).fasetter;
const ids = (list: readonly Traff[]) => list.map(({ uppgift }) => uppgift.id).join('');

test('hits are narrowed by edition', () => {
  expect(ids(filterTraffar(traffar, val('?utgava=2026')))).toBe('b');
  expect(countFasetter(traffar, val('')).utgava).toEqual([
    { id: '2020', antal: 2 },
    { id: '2026', antal: 1 },
  ]);
});
test('values of one facet widen each other, facets narrow each other', () => {
  expect(ids(filterTraffar(traffar, val('?region=x,y')))).toBe('abc');
  expect(ids(filterTraffar(traffar, val('?region=y&typ=region')))).toBe('c');
});
test('a facet is counted as if nothing were chosen in it', () =>
  expect(countFasetter(traffar, val('?region=x')).region).toEqual([
    { id: 'y', antal: 2 },
    { id: 'x', antal: 1 },
  ]));
test('a chosen value without hits is still listed', () =>
  expect(countFasetter([], val('?tema=aldre')).tema).toEqual([{ id: 'aldre', antal: 0 }]));
test('by region follows the given order, by date the newest is first', () => {
  expect(ids(sortTraffar(traffar, 'region', ['y', 'x']))).toBe('bca');
  expect(ids(sortTraffar(traffar, 'datum', []))).toBe('bac');
  expect(ids(sortTraffar(traffar, 'relevans', []))).toBe('abc');
});
