import { describe, expect, test } from 'vitest';
import { toCsv, toExcelCsv } from './csv.ts';

const one = (varde: Parameters<typeof toCsv<unknown>>[1][number]['varde']) =>
  toCsv([{}], [{ namn: 'a', varde }]).split('\r\n')[1];

describe('toCsv', () => {
  test('starts with a byte order mark and a header row', () =>
    expect(toCsv([], [{ namn: 'a', varde: () => 1 }])).toBe('\ufeffa\r\n'));
  test('doubles quotes and fences commas', () => expect(one(() => 'han sa "ja", tack')).toBe('"han sa ""ja"", tack"'));
  test('joins a list with semicolons', () => expect(one(() => ['a', 'b'])).toBe('"a; b"'));
  test('null is an empty cell and false is nej', () =>
    expect([one(() => null), one(() => false)]).toEqual(['', 'nej']));
  test('a formula is disarmed, a negative number is not', () => {
    expect([one(() => '=1+1'), one(() => '-5')]).toEqual(["'=1+1", '-5']);
    for (const formel of ['-5+A1', '+SUM(A1)', '-5.x', '@a', '-A5', '--5', 'x-5'])
      expect(one(() => formel)).toBe(formel.startsWith('x') ? formel : `'${formel}`);
    expect([one(() => '-12.345'), one(() => '-0,25'), one(() => -12.5)]).toEqual(['-12.345', '"-0,25"', '-12.5']);
  });
  test('fences line breaks and semicolons, and leaves the rest as it is', () => {
    expect([one(() => 'a\nb'), one(() => 'a;b'), one(() => 'a b')]).toEqual(['"a\nb"', '"a;b"', 'a b']);
    expect([one(() => undefined), one(() => true)]).toEqual(['', 'ja']);
  });
});

test('for Swedish Excel cells stand between semicolons, with decimal commas; texts and dates are as they were', () => {
  expect(
    toExcelCsv(
      ['a', 'b', 'c', 'd'],
      [
        [20.3, 'a; b', '1.5', '2020-06-30'],
        [-0.5, null, true, '=1'],
      ],
    ),
  ).toBe('\ufeffa;b;c;d\r\n"20,3";"a; b";1.5;2020-06-30\r\n"-0,5";;ja;\'=1\r\n');
});
