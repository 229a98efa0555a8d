import { expect, test } from 'vitest';
import { writeVy } from './vy.ts';

test('what is written is read back the same', () => {
  const vy = { del: 'malbild', q: 'å & ä' };
  expect(Object.fromEntries(new URLSearchParams(writeVy(vy)))).toEqual(vy);
});

test('the default view has an empty query', () => {
  expect(writeVy({ del: '', q: '' })).toBe('');
});
