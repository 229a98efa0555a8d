import { expect, test } from 'vitest';
import { giltigText, isUtgangen } from './kallans-tid.ts';

test('a document is over when its last year is past, not in that year', () => {
  expect(isUtgangen({ fran: 2022, till: 2022 }, 2023)).toBe(true);
  expect(isUtgangen({ fran: 2022, till: 2022 }, 2022)).toBe(false);
  expect(isUtgangen({ fran: 2022, till: null }, 2050)).toBe(false);
});

test('its time is told in words, and silence as not known', () => {
  expect(giltigText({ fran: 2022, till: 2022 }, 2026)).toBe('2022. Tiden har gått ut.');
  expect(giltigText({ fran: 2021, till: 2030 }, 2026)).toBe('2021–2030');
  expect(giltigText({ fran: 2021, till: null }, 2026)).toBe('från 2021');
  expect(giltigText({ fran: null, till: 2025 }, 2026)).toBe('till 2025. Tiden har gått ut.');
  expect(giltigText({ fran: null, till: null }, 2026)).toBe('Framgår inte');
});
