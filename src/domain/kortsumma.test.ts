import { expect, test } from 'vitest';
import { kortsumma } from './kortsumma.ts';

test('is that of FNV-1a', () => {
  expect(kortsumma('')).toBe(0x811c9dc5);
  expect(kortsumma('a')).toBe(0xe40c292c);
  expect(kortsumma('foobar')).toBe(0xbf9cf968);
});
