import { describe, expect, test } from 'vitest';
import type { Register } from './packad-uppgift.ts';
import { checkSokval, readSokval, sokAdress } from './sokval.ts';

test('choices come back from the address they make', () => {
  const val = readSokval('?q=v%C3%A5rd+%26+team&region=skane,kronoberg&ordning=datum&exakt=1');
  expect(readSokval(sokAdress(val).slice('/sok/'.length))).toEqual(val);
  expect(val.fasetter.region).toEqual(['skane', 'kronoberg']);
});
test('what goes without saying is not in the address', () =>
  expect(sokAdress(readSokval('?q=sip'))).toBe('/sok/?q=sip'));
test('an unknown order is passed over', () => expect(readSokval('?ordning=toString').ordning).toBe('relevans'));
test('an empty address chooses nothing', () => expect(readSokval('')).toMatchObject({ q: '', exakt: false }));

describe('choices that do not exist', () => {
  const katalog: Register = {
    utgavor: [{ id: '2020', ar: '2020', slag: 'avslutad' }],
    teman: [{ id: 'aldre', namn: 'Äldre', synonymer: [] }],
    regioner: [{ id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' }],
    uppgifter: [],
    sammansatta: [],
    vardagsord: [],
    ordklasser: {},
  };
  test('are left out and told, the others kept', () => {
    const { val, besked } = checkSokval('?q=sip&tema=finns-inte&region=SKÅNE,x&utgava=2020,2031&ordning=y', katalog);
    expect(val).toMatchObject({
      q: 'sip',
      ordning: 'relevans',
      fasetter: { tema: [], region: ['skane'], utgava: ['2020'] },
    });
    expect(besked).toHaveLength(4);
  });
  test('are not called unknown while the catalogue is', () => {
    expect(checkSokval('?tema=aldre', null).besked).toEqual([]);
    expect(checkSokval('?typ=x', null).besked).toHaveLength(1);
  });
});
