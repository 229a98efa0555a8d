import { expect, test } from 'vitest';
import { toCell } from './xlsx.ts';

test('a whole day is a real date', () =>
  expect(toCell('2024-02-19')).toMatchObject({ value: new Date('2024-02-19T00:00:00Z'), type: Date }));
test('a year alone stays text', () => expect(toCell('2020')).toMatchObject({ value: '2020', type: String }));
test('unknown is an empty cell and no is nej', () =>
  expect([toCell(null), toCell(false)]).toEqual([null, { value: 'nej', type: String }]));
test('a list is joined', () => expect(toCell(['a', 'b'])).toMatchObject({ value: 'a; b' }));
