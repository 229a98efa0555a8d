import { describe, expect, test } from 'vitest';
import { groupByBokstav } from './bokstav.ts';

const group = (...words: string[]) =>
  groupByBokstav(words, (word) => word).map(({ bokstav, lista }) => `${bokstav}: ${lista.join(' ')}`);

describe('groupByBokstav', () => {
  test('puts small and capital letters together', () => {
    expect(group('Alfa', 'arm', 'Beta')).toEqual(['A: Alfa arm', 'B: Beta']);
  });
  test('keeps å, ä and ö apart from a and o, with ids that an address can hold', () => {
    const found = groupByBokstav(['arm', 'åka', 'ö'], (word) => word);
    expect(found.map(({ id }) => id)).toEqual(['bokstav-a', 'bokstav-aring', 'bokstav-ouml']);
  });
  test('gives all figures one group', () => expect(group('1177', '24 timmar')).toEqual(['0–9: 1177 24 timmar']));
  test('an empty list has no groups', () => expect(group()).toEqual([]));
});
