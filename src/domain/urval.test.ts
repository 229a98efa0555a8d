import { expect, test } from 'vitest';
import { compareVarden, foldText, isIUrval } from './urval.ts';

const rad = {
  koder: { tema: ['aldre', 'mobila-team'], niva: ['mal'] },
  text: foldText('Närsjukvårdsteam – Övre Norrland'),
};

test('every choice must be met; an empty choice and a facet with several codes are fine', () => {
  expect(isIUrval(rad, { tema: 'mobila-team', niva: 'mal' })).toBe(true);
  expect(isIUrval(rad, { tema: 'mobila-team', niva: 'i-drift' })).toBe(false);
  expect(isIUrval(rad, { tema: '', niva: '' })).toBe(true);
});

test('a facet that the row lacks is not met', () => {
  expect(isIUrval(rad, { del: 'samverkan' })).toBe(false);
});

test('every word must stand in the text, whatever the case and diacritics', () => {
  expect(isIUrval(rad, { q: 'norrland narsjuk' })).toBe(true);
  expect(isIUrval(rad, { q: 'norrland stad' })).toBe(false);
});

test('numbers sort by size, text in Swedish, unknown last in both directions', () => {
  const sort = (list: string[], fallande: boolean) => [...list].sort((a, b) => compareVarden(a, b, fallande));
  expect(sort(['', '10', '9'], false)).toEqual(['9', '10', '']);
  expect(sort(['', '10', '9'], true)).toEqual(['10', '9', '']);
  expect(sort(['Örebro', 'Ale', 'Åre'], false)).toEqual(['Ale', 'Åre', 'Örebro']);
});
