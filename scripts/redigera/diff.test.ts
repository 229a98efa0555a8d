import { expect, test } from 'vitest';
import { diffOf } from './diff.ts';

const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `rad ${i + 1}`);
const shown = (before: readonly string[], after: readonly string[]): string[] =>
  diffOf(before.join('\n'), after.join('\n')).map(({ tecken, nr, text }) => `${tecken}${nr} ${text}`);

test('texts that are alike have no difference', () => {
  expect(shown(lines(5), lines(5))).toEqual([]);
});

test('a changed line is shown as it was and as it is, with two lines around', () => {
  expect(shown(lines(9), lines(9).with(4, 'ny'))).toEqual([
    ' 3 rad 3',
    ' 4 rad 4',
    '-5 rad 5',
    '+5 ny',
    ' 6 rad 6',
    ' 7 rad 7',
  ]);
});

test('lines put in and taken away keep their own numbers', () => {
  expect(shown(lines(3), ['a', 'b', ...lines(3)])).toEqual(['+1 a', '+2 b', ' 3 rad 1', ' 4 rad 2']);
  expect(shown(lines(4), lines(4).toSpliced(1, 2))).toEqual([' 1 rad 1', '-2 rad 2', '-3 rad 3', ' 2 rad 4']);
});

test('what is the same far between two changes is left out', () => {
  const after = lines(20).with(1, 'x').with(17, 'y');
  expect(shown(lines(20), after)).toEqual(
    [
      ' 1 rad 1',
      '-2 rad 2',
      '+2 x',
      ' 3 rad 3',
      ' 4 rad 4',
      ' 16 rad 16',
      ' 17 rad 17',
      '-18 rad 18',
      '+18 y',
      ' 19 rad 19',
      ' 20 rad 20',
    ].map((row) => row.replace(/^ (\d)/, ' $1')),
  );
});
