import { expect, test } from 'vitest';
import { former, likaStam, stam } from './stam.ts';

test('inflections of a word share a stem', () =>
  expect(new Set(['mobila', 'mobilt', 'mobil'].map(stam))).toEqual(new Set(['mobil'])));
test('the doubled m of a definite form is halved', () => expect(former('halsorummet')).toContain('halsorum'));
test('a stem keeps four letters', () => expect(stam('vara')).toBe('vara'));
test('a compound is not an inflection of its first part', () => expect(likaStam('lakar', 'lakarbil')).toBe(false));
test('a short ending makes no other word', () => expect(likaStam('mottagning', 'mottagninge')).toBe(true));

test('stems are alike to the letter, or from five letters on by an ending of two', () => {
  expect([likaStam('mottag', 'mottag'), likaStam('mott', 'motta'), likaStam('motta', 'mott')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([likaStam('motta', 'mottag'), likaStam('mottage', 'motta'), likaStam('motta', 'mottagen')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([likaStam('mottag', 'nottag'), likaStam('mottag', 'mottig')]).toEqual([false, false]);
});
test('a word has the shorter forms that it may be an inflection of, longest first', () => {
  expect(former('teamen')).toEqual(['teamen', 'teame', 'team']);
  expect(former('rummet')).not.toContain('rum');
  expect(former('hus')).toEqual(['hus']);
  expect(former('vardens')).toContain('vard');
});
test('no more than five letters are taken from a word', () => {
  expect(stam('verksamheterna')).toBe('verksamhet');
  expect(stam('teamet')).toBe('team');
});
