import { expect, test } from 'vitest';
import { readVy, writeVy } from './vy.ts';

const kanda = { del: ['malbild', 'samverkan'], q: null };

test('known values are read, unknown keys and values are left out', () => {
  expect(readVy(new URLSearchParams('del=samverkan&q=mobila team&x=1'), kanda)).toEqual({
    del: 'samverkan',
    q: 'mobila team',
  });
  expect(readVy(new URLSearchParams('del=finnsinte'), kanda)).toEqual({ del: '', q: '' });
});

test('what is written is read back the same', () => {
  const vy = { del: 'malbild', q: 'å & ä' };
  expect(readVy(new URLSearchParams(writeVy(vy)), kanda)).toEqual(vy);
});

test('the default view has an empty query', () => {
  expect(writeVy({ del: '', q: '' })).toBe('');
});
