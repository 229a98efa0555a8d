import { expect, test } from 'vitest';
import { buildOrdklasser, klassfragor } from './ordklasser.ts';
import { passarKlass } from './ordklass.ts';

test('a stem that is two words in the dictionary is told by the one that the texts have', () => {
  const lexikon = new Set(['tolk', 'tolka', 'tolkade', 'akut', 'akuta']);
  expect(buildOrdklasser(['tolkas'], lexikon)).toEqual({ tolk: 'v' });
  expect(buildOrdklasser(['tolken'], lexikon)).toEqual({ tolk: 'n' });
  expect(buildOrdklasser(['tolkas', 'tolken'], lexikon)).toEqual({});
  expect(buildOrdklasser(['akuta'], lexikon)).toEqual({});
  expect(buildOrdklasser(['tolk'], lexikon)).toEqual({ tolk: 'n' });
  const mark = new Set(['märk', 'märka', 'märkte']);
  expect(buildOrdklasser(['märks', 'märkas'], mark)).toEqual({ märk: 'v' });
  expect(klassfragor(['tolkas'])).toEqual(['tolk', 'tolka', 'tolkade', 'tolkte', 'tolkde']);
});
test('a noun is no form of the verb, nor the verb of the noun', () => {
  expect(passarKlass('tolk', 'tolk', { tolk: 'v' })).toBe(false);
  expect(passarKlass('tolkade', 'tolk', { tolk: 'v' })).toBe(true);
  expect(passarKlass('tolka', 'tolk', { tolk: 'n' })).toBe(false);
  expect(passarKlass('tolkar', 'tolk', { tolk: 'n' })).toBe(true);
});
