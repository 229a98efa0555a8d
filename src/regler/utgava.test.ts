import { describe, expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { checkUtgavor, checkUtsaga } from './utgava.ts';

const [da, nu] = [makeUtgava(), makeLopande()];
const nycklar = (kalla: string | null, per: string | null, utgava = da) =>
  checkUtsaga({ kalla, per }, utgava, [da, nu]).map(({ nyckel }) => nyckel);

describe('a statement of a closed edition', () => {
  test('rests on its document and is from its year, or before', () => {
    expect(nycklar('regionoversikt-2020', '2020-06')).toEqual([]);
    expect(nycklar('regionoversikt-2020', '2019')).toEqual([]);
  });
  test('is refused with another document, a later year or none', () => {
    expect(nycklar('blekinge-plan-2026', '2020')).toEqual(['kalla']);
    expect(nycklar('regionoversikt-2020', '2026-03-12')).toEqual(['per']);
    expect(nycklar('regionoversikt-2020', null)).toEqual(['per']);
  });
});

describe('a statement of a rolling edition', () => {
  test('rests on any other document and is from its years, or undated', () => {
    expect(nycklar('blekinge-plan-2026', '2026-03-12', nu)).toEqual([]);
    expect(nycklar('blekinge-sida', null, nu)).toEqual([]);
  });
  test('is refused with the closed edition’s document, an earlier year or a year after it was gathered', () => {
    expect(nycklar('regionoversikt-2020', '2024', nu)).toEqual(['kalla']);
    expect(nycklar('blekinge-sida', '2020', nu)).toEqual(['per']);
    expect(nycklar('blekinge-sida', '2202', nu)).toEqual(['per']);
  });
});

test('a date that is not there is for others to tell', () => {
  expect(checkUtsaga({ kalla: null, per: undefined }, da, [da, nu])).toEqual([]);
});

describe('the list of editions', () => {
  test('is right in order of time, also with a third edition', () => {
    expect(checkUtgavor([da, nu, makeLopande({ id: '2030', ar: '2027–2030' })])).toEqual([]);
  });
  test('is refused out of order, or with a closed edition that rests on nothing', () => {
    expect(checkUtgavor([nu, da])).toHaveLength(1);
    expect(checkUtgavor([makeUtgava({ kallor: [] })])[0]?.message).toContain('ingen källa');
  });
});
