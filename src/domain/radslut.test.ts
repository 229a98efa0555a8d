import { expect, test } from 'vitest';
import { unixRader } from './radslut.ts';

test('Windows line ends become those of Unix, and other text is left alone', () => {
  expect(unixRader('Ett.\r\n\r\nTvå.\r\n')).toBe('Ett.\n\nTvå.\n');
  expect(unixRader('Ett.\n')).toBe('Ett.\n');
});
