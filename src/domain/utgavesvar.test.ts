import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import type { Cell } from './temamatris.ts';
import { forandringarOf, latestKnown, type Utgavesvar } from './utgavesvar.ts';

const utgavor = [makeUtgava(), makeLopande(), makeLopande({ id: '2030', ar: '2027–2030' })];
const svaren = (...svar: Partial<Cell>[]): Utgavesvar[] =>
  svar.map((cell, i) => ({
    region: makeRegion([], { utgava: utgavaAt(i) }),
    cell: makeCell({ utgava: utgavaAt(i).id, ...cell }),
    malbild: null,
  }));
const utgavaAt = (i: number) => utgavor[i] ?? makeUtgava();

describe('latestKnown', () => {
  const known = (...svar: Cell['svar'][]) => latestKnown(svaren(...svar.map((one) => ({ svar: one })))).cell.utgava;
  test('the newest that tells anything comes first', () => {
    expect(known('uttryckligt', 'delvis', 'ej-granskat')).toBe('2026');
    expect(known('uttryckligt', 'ej-funnet', 'ej-granskat')).toBe('2020');
    expect(known('uttryckligt', 'uttryckligt', 'uttryckligt')).toBe('2030');
  });
  test('where nothing is told, the newest that somebody looked for', () => {
    expect(known('ej-namnt', 'ej-granskat')).toBe('2020');
    expect(known('ej-namnt', 'ej-funnet')).toBe('2026');
    expect(known('ej-granskat', 'ej-granskat')).toBe('2026');
  });
  test('no edition is a mistake that is told', () => expect(() => latestKnown([])).toThrow('utgåva'));
});

describe('forandringarOf', () => {
  test('compares each of three editions with the one before, newest first', () => {
    const found = forandringarOf(
      svaren(
        { svar: 'uttryckligt', niva: 'planerat' },
        { svar: 'uttryckligt', niva: 'i-drift' },
        { svar: 'ej-granskat' },
      ),
    );
    expect(found.map(({ da, nu, text }) => [da.id, nu.id, text])).toEqual([
      ['2026', '2030', 'Ingen har ännu sökt efter något nyare'],
      ['2020', '2026', 'I drift, var planerat 2020'],
    ]);
  });
  test('one edition has nothing to compare', () => expect(forandringarOf(svaren({}))).toEqual([]));
});
