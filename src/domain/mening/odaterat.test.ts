import { expect, test } from 'vitest';
import { countOdaterade, odateradeStegText, odateratText } from './odaterat.ts';

test.each([
  [0, 4, ''],
  [1, 4, ' För 1 av de 4 är uppgiften odaterad och kan vara äldre.'],
  [1, 1, ' Uppgiften är odaterad och kan vara äldre.'],
  [4, 4, ' Alla 4 uppgifterna är odaterade och kan vara äldre.'],
])('%i of %i undated', (n, hela, text) => expect(odateratText(n, hela)).toBe(text));

test('where a filter may hide more it is at least so many', () => {
  expect(odateratText(1, 4, { minst: true })).toContain(' För minst 1 av de 4');
});

test('a step without date is told out of those that are compared, not of all', () => {
  expect(odateradeStegText(2, 9)).toBe(' För 2 av de 9 vars steg jämförs är uppgiften om steget odaterad.');
  expect(odateradeStegText(1, 1)).toBe(' Uppgiften om steget som jämförs är odaterad.');
  expect(odateradeStegText(0, 9)).toBe('');
});

test('countOdaterade counts the cells without any date', () => {
  expect(countOdaterade([{ odaterad: true }, { odaterad: false }])).toBe(1);
});
