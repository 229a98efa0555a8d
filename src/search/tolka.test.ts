import { describe, expect, test } from 'vitest';
import type { Katalog } from './katalog.ts';
import { buildOrdbok } from './ordbok.ts';
import { rensaFraga } from './rensa-fraga.ts';
import { tolka } from './tolka.ts';

const katalog: Katalog = {
  utgavor: [],
  teman: [{ id: 'mobila-team', namn: 'Mobila team', synonymer: ['läkarbil'] }],
  regioner: [
    { id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' },
    { id: 'jonkoping', namn: 'Region Jönköpings län', kortnamn: 'Jönköping' },
  ],
  poster: [],
};
const bok = buildOrdbok([
  ['mobila', 5],
  ['mobil', 5],
  ['team', 8],
  ['patientkontrakt', 4],
  ['läkar', 0],
  ['bil', 0],
  ['vård', 9],
]);
const lasa = (fraga: string, exakt = false) => tolka(fraga, bok, katalog, exakt);

describe('tolka', () => {
  test('a known word is searched as it is', () => expect(lasa('team').termer[0]?.varianter).toEqual([['team', 1]]));
  test('a neuter -t is searched without it', () =>
    expect(lasa('mobilt').termer[0]?.varianter.map(([ord]) => ord)).toContain('mobil'));
  test('a misspelling is searched as it should be spelt, and said', () => {
    const { termer, utvidgat } = lasa('patientkontrackt');
    expect(termer[0]?.varianter[0]?.[0]).toBe('patientkontrakt');
    expect(utvidgat).toContain('patientkontrakt');
  });
  test('function words are not searched', () => expect(lasa('team i och för').termer).toHaveLength(1));
  test('a region is read out of the query', () => {
    const { region, termer } = lasa('mobila team i Jönköpings län');
    expect(region).toBe('jonkoping');
    expect(termer.map(({ ord }) => ord)).toEqual(['mobila', 'team']);
  });
  test('a region alone leaves no words', () => expect(lasa('Skåne')).toMatchObject({ region: 'skane', termer: [] }));
  test('a synonym names its theme', () => expect(lasa('läkarbil').teman[0]?.id).toBe('mobila-team'));
  test('an unknown word is searched by its known beginning', () =>
    expect(lasa('vårdcoach').termer[0]?.delar).toEqual(['vard']));
  test('a word that stands nowhere is reported', () => expect(lasa('xyzzy').okanda).toEqual(['xyzzy']));
  test('an exact query is widened by nothing', () =>
    expect(lasa('patientkontrackt Skåne', true)).toMatchObject({ region: null, utvidgat: [], teman: [] }));
  test('an empty query has no words', () => expect(lasa('').termer).toEqual([]));
});

describe('rensaFraga', () => {
  test('takes away control characters and half characters', () =>
    expect(rensaFraga('a\u0000b\ud800 c\u202e')).toBe('a b c'));
  test('keeps at most 200 characters', () => expect(rensaFraga('å'.repeat(10_000))).toHaveLength(200));
});
