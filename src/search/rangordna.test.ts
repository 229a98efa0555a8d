import { describe, expect, test } from 'vitest';
import type { Katalog, Katalogpost } from './katalog.ts';
import { rangordna, type SokOrd } from './rangordna.ts';
import type { Term, Tolkning } from './tolka.ts';

const post = (id: string, region: string, teman: string[] = [], del = 'prioriteringar'): Katalogpost => ({
  id,
  url: `/regioner/${region}/#${del}`,
  titel: id,
  del,
  region,
  utgava: '2020',
  teman,
  datum: '2020',
  stycken: [],
});
const poster = [post('a', 'x'), post('b', 'y'), post('c', 'z', ['tema'])];
const katalog: Katalog = { utgavor: [], teman: [], regioner: [], poster };
const funna: Record<string, { id: string; score: number; words: number[] }[]> = {
  mobila: [
    { id: 'a', score: 2, words: [1] },
    { id: 'b', score: 9, words: [4] },
  ],
  team: [{ id: 'a', score: 2, words: [2] }],
};
const sok: SokOrd = (ord) => Promise.resolve(funna[ord] ?? []);
const term = (ord: string): Term => ({ ord, varianter: [[ord, 1]], delar: [] });
const tolkning = (ord: string[], more: Partial<Tolkning> = {}): Tolkning => ({
  termer: ord.map(term),
  teman: [],
  region: null,
  utvidgat: [],
  okanda: [],
  ...more,
});

describe('rangordna', () => {
  test('hits on every word come before stronger hits on one', async () => {
    const traffar = await rangordna(tolkning(['mobila', 'team']), sok, katalog);
    expect(traffar.map((one) => [one.post.id, one.allaOrd])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
  test('a record with the theme is a near hit without any of the words', async () => {
    const traffar = await rangordna(tolkning(['mobila'], { teman: [{ id: 'tema', styrka: 1 }] }), sok, katalog);
    expect(traffar.find((one) => one.post.id === 'c')).toMatchObject({ allaOrd: false, teman: ['tema'], funna: [] });
  });
  test('the region of the query comes first', async () => {
    const traffar = await rangordna(tolkning(['mobila'], { region: 'x' }), sok, katalog);
    expect(traffar[0]?.post.region).toBe('x');
  });
  test('a region alone lists all it has', async () => {
    const traffar = await rangordna(tolkning([], { region: 'y' }), sok, katalog);
    expect(traffar.map((one) => one.post.id)).toEqual(['b']);
  });
  test('an exact search keeps only hits on every word', async () => {
    const traffar = await rangordna(tolkning(['mobila', 'team']), sok, katalog, true);
    expect(traffar.map((one) => one.post.id)).toEqual(['a']);
  });
  test('hits far weaker than the best are left out', async () => {
    const svag: SokOrd = () =>
      Promise.resolve([
        { id: 'a', score: 100, words: [1] },
        { id: 'b', score: 1, words: [1] },
      ]);
    expect(await rangordna(tolkning(['x']), svag, katalog)).toHaveLength(1);
  });
  test('a query without words has no hits', async () =>
    expect(await rangordna(tolkning([]), sok, katalog)).toEqual([]));
});
