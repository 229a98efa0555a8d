import { expect, test } from 'vitest';
import { countOdaterade, odateratText } from './odaterat.ts';

test.each([
  [0, 4, ''],
  [1, 4, ' För 1 av de 4 är uppgiften odaterad och kan vara äldre.'],
  [1, 1, ' Uppgiften är odaterad och kan vara äldre.'],
  [4, 4, ' Alla 4 uppgifterna är odaterade och kan vara äldre.'],
])('%i of %i undated', (n, hela, text) => expect(odateratText(n, hela)).toBe(text));

test('where a filter may hide more it is at least so many', () => {
  expect(odateratText(1, 4, { minst: true })).toContain(' För minst 1 av de 4');
});

test('countOdaterade counts the cells without any date', () => {
  expect(countOdaterade([{ odaterad: true }, { odaterad: false }])).toBe(1);
});
