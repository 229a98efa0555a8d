import { expect, test } from 'vitest';
import { renameAdress } from './adress-alias.ts';

const alias = 'nu>malbild:nu- visa>';

test('an old key goes to its present one, and what is no longer asked for goes away', () => {
  expect(renameAdress('?nu=framtagen&sortera=namn', alias)).toBe('?sortera=namn&malbild=nu-framtagen');
  expect(renameAdress('?visa=senast', alias)).toBe('');
});
test('a present choice wins over an old one', () => {
  expect(renameAdress('?nu=framtagen&malbild=utkast', alias)).toBe('?malbild=utkast');
});
test('an address with nothing old is left alone', () => {
  expect(renameAdress('?malbild=utkast', alias)).toBeNull();
  expect(renameAdress('?nu=framtagen', '')).toBeNull();
});
