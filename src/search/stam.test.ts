import { expect, test } from 'vitest';
import { former, likaStam, stam } from './stam.ts';

test('inflections of a word share a stem', () =>
  expect(new Set(['mobila', 'mobilt', 'mobil'].map(stam))).toEqual(new Set(['mobil'])));
test('the doubled m of a definite form is halved', () => expect(former('halsorummet')).toContain('halsorum'));
test('a stem keeps four letters', () => expect(stam('vara')).toBe('vara'));
test('a compound is not an inflection of its first part', () => expect(likaStam('lakar', 'lakarbil')).toBe(false));
test('a short ending makes no other word', () => expect(likaStam('mottagning', 'mottagninge')).toBe(true));
