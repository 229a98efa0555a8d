import { expect, test } from 'vitest';
import { readSokval, sokAdress } from './sokval.ts';

test('choices come back from the address they make', () => {
  const val = readSokval('?q=v%C3%A5rd+%26+team&region=skane,kronoberg&ordning=datum&exakt=1');
  expect(readSokval(sokAdress(val).slice('/sok/'.length))).toEqual(val);
  expect(val.fasetter.region).toEqual(['skane', 'kronoberg']);
});
test('what goes without saying is not in the address', () =>
  expect(sokAdress(readSokval('?q=sip'))).toBe('/sok/?q=sip'));
test('an unknown order is passed over', () => expect(readSokval('?ordning=toString').ordning).toBe('relevans'));
test('an empty address chooses nothing', () => expect(readSokval('')).toMatchObject({ q: '', exakt: false }));
