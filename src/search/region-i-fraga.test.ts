import { expect, test } from 'vitest';
import { regionIFraga } from './region-i-fraga.ts';

const regioner = [
  { id: 'orebro', namn: 'Region Örebro län', kortnamn: 'Örebro' },
  { id: 'vastra-gotaland', namn: 'Västra Götalandsregionen', kortnamn: 'Västra Götaland' },
];
test('a region is found without diacritics and with its län', () =>
  expect(regionIFraga('SIP i region Orebro län', regioner)).toEqual({
    region: 'orebro',
    rest: 'SIP',
    tidigare: null,
  }));
test('an everyday name is enough', () =>
  expect(regionIFraga('VGR', regioner)).toEqual({ region: 'vastra-gotaland', rest: '', tidigare: null }));
test('a longer word that begins so is no region', () => expect(regionIFraga('örebroare', regioner)).toBeNull());
test('the rest keeps its diacritics', () => expect(regionIFraga('Örebro målbild', regioner)?.rest).toBe('målbild'));
test('what a region was called as a county council names it, and is told as a former name', () => {
  expect(regionIFraga('Landstinget i Örebro', regioner)).toMatchObject({
    region: 'orebro',
    rest: '',
    tidigare: 'Landstinget i Örebro',
  });
  expect(regionIFraga('Örebro läns landsting', regioner)).toMatchObject({
    rest: '',
    tidigare: 'Örebro läns landsting',
  });
});
