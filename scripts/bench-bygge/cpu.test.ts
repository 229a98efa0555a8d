import { expect, test } from 'vitest';
import { sekunderOf } from './cpu.ts';

test('what a shell counts is read as seconds, user and system together', () => {
  expect(sekunderOf('1m2.5s 0m3.25s')).toBeCloseTo(65.75);
  expect(sekunderOf('0m0.00s 0m0.00s')).toBe(0);
});
