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

test('a step without date is told beside what has none at all', () => {
  expect(odateratText(2, 9, { steg: 1 })).toBe(
    ' För 2 av de 9 är uppgiften odaterad och kan vara äldre, och för 1 till uppgiften om steget.',
  );
  expect(odateratText(0, 9, { steg: 1 })).toBe(' För 1 av de 9 är uppgiften om steget odaterad och kan vara äldre.');
});

test('countOdaterade counts the cells without any date', () => {
  expect(countOdaterade([{ odaterad: true }, { odaterad: false }])).toBe(1);
});
