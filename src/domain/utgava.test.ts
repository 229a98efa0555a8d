import { describe, expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { kallaOf, latestUtgava, utgavaOfDatum } from './utgava.ts';

const utgavor = [makeUtgava(), makeLopande(), makeLopande({ id: '2030', ar: '2027–2030' })];

describe('utgavaOfDatum', () => {
  test('a date belongs to the newest rolling edition that begins no later', () => {
    expect(utgavaOfDatum('2024-05', utgavor)).toBe('2026');
    expect(utgavaOfDatum('2027', utgavor)).toBe('2030');
  });
  test('what has no date belongs to the newest rolling edition', () => {
    expect(utgavaOfDatum(null, utgavor)).toBe('2030');
  });
  test('a date before every rolling edition belongs to none, nor does any where all are closed', () => {
    expect(utgavaOfDatum('2020', utgavor)).toBeNull();
    expect(utgavaOfDatum('2024', [makeUtgava()])).toBeNull();
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
