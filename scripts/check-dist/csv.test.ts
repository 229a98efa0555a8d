import { expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

it('splits rows and cells, quoted or not', () => {
  expect(parseCsv('a,b\r\n"1,\r\n""2""",\n3,4')).toEqual([
    ['a', 'b'],
    ['1,\r\n"2"', ''],
    ['3', '4'],
  ]);
});

it('keeps an empty last cell at the end of the text', () => {
  expect(parseCsv('a,b\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ]);
});

it('gives no rows for an empty text, and null when a quote never ends', () => {
  expect(parseCsv('')).toEqual([]);
  expect(parseCsv('"a')).toBeNull();
});
