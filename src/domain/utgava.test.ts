import { describe, expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { kallaOf, latestUtgava, utgavaOfDatum, utgavaOfHandelse } from './utgava.ts';

const utgavor = [makeUtgava(), makeLopande(), makeLopande({ id: '2030', ar: '2027–2030' })];

describe('utgavaOfDatum', () => {
  test('a date belongs to the newest rolling edition that begins no later', () => {
    expect(utgavaOfDatum('2024-05', utgavor)).toBe('2026');
    expect(utgavaOfDatum('2027', utgavor)).toBe('2030');
  });
  test('no date belongs to none', () => {
    expect(utgavaOfDatum(null, utgavor)).toBeNull();
  });
  test('a date before every rolling edition belongs to none, nor does any where all are closed', () => {
    expect(utgavaOfDatum('2020', utgavor)).toBeNull();
    expect(utgavaOfDatum('2024', [makeUtgava()])).toBeNull();
  });
});

describe('utgavaOfHandelse', () => {
  const odaterad = (kalla: { publicerad: string | null; last?: string }) =>
    utgavaOfHandelse({ datum: null, kalla }, utgavor);

  test('a dated event belongs to the edition of its date, whenever its page was published or read', () => {
    const kalla = { publicerad: '2028-01-01', last: '2028-05-01' };
    expect(utgavaOfHandelse({ datum: '2024', kalla }, utgavor)).toBe('2026');
  });
  test('an undated event stays in the edition in which its page was read, also when a newer one opens', () => {
    expect(odaterad({ publicerad: null, last: '2026-11-22' })).toBe('2026');
    expect(odaterad({ publicerad: null, last: '2027-02-01' })).toBe('2030');
  });
  test('an undated event of a page that says when it was published is no younger than the page', () => {
    expect(odaterad({ publicerad: '2025-10', last: '2028-03-01' })).toBe('2026');
  });
  test('an event of which no day is known belongs to none', () => {
    expect(odaterad({ publicerad: null })).toBeNull();
  });
});

test('the newest edition is the last; without any there is nothing to show', () => {
  expect(latestUtgava(utgavor).id).toBe('2030');
  expect(() => latestUtgava([])).toThrow('utgavor.yaml');
});
test('an edition of many sources stands for itself', () => {
  expect(kallaOf(makeUtgava())).toBe('regionoversikt-2020');
  expect(kallaOf(makeLopande())).toBe('utgava-2026');
});
