import { describe, expect, test } from 'vitest';
import { breakLines, fitLines } from './radbrytning.ts';

const tenEach = (text: string): number => text.length * 10;

describe('breakLines', () => {
  test('keeps a text that fits on one line', () => expect(breakLines('a b', 100, tenEach)).toEqual(['a b']));
  test('evens the lines out without adding one', () => {
    expect(breakLines('aaaa bbbb cccc d', 150, tenEach)).toEqual(['aaaa bbbb', 'cccc d']);
  });
  test('gives a word that is too wide a line of its own', () => {
    expect(breakLines('a bbbbbbbbbbbb c', 50, tenEach)).toEqual(['a', 'bbbbbbbbbbbb', 'c']);
  });
  test('an empty text has no lines', () => expect(breakLines('', 50, tenEach)).toEqual([]));
});

describe('fitLines', () => {
  const measure = (text: string, size: number): number => text.length * size;
  const box = { width: 100, height: 50, radavstand: 1 };
  test('takes the largest size that fits the width', () => {
    expect(fitLines('aaaa', { ...box, height: 900 }, [30, 20, 10], measure)).toEqual({ size: 20, lines: ['aaaa'] });
  });
  test('takes a smaller size when the lines do not fit the height', () => {
    expect(fitLines('aaaa aaaa aaaa', box, [20, 15], measure).size).toBe(15);
  });
  test('falls back to the smallest size', () => {
    expect(fitLines('aaaaaaaaaaaa', box, [30, 10], measure).size).toBe(10);
  });
});
