import { expect, test } from 'vitest';
import { basOf, helAdress, readSajt, standardsajt, underBas, utanBas } from './sajt.ts';

test('an address ends in a slash, and a path stays in it', () => {
  expect(readSajt('https://example.se')).toBe('https://example.se/');
  expect(readSajt(' https://example.se/atlas ')).toBe('https://example.se/atlas/');
  expect(readSajt('http://localhost:8080/a/b-2/')).toBe('http://localhost:8080/a/b-2/');
  expect([readSajt(undefined), readSajt('')]).toEqual([standardsajt, standardsajt]);
});

test.each([
  ['example.se', 'https://'],
  ['example.se:8080', 'https://'],
  ['/atlas/', 'https://'],
  ['//example.se/', 'https://'],
  ['ftp://example.se/', 'bara https'],
  ['file:///tmp/', 'bara https'],
  ['https://', 'ingen adress'],
  ['https://a:b@example.se/', 'lösenord'],
  ['https://example.se/?a=1', 'fråga'],
  ['https://example.se/?', 'fråga'],
  ['https://example.se/#x', 'plats på sidan'],
  ['https://example.se/vår atlas/', 'sökvägen'],
  ['https://example.se//atlas/', 'sökvägen'],
  ['https://example.se/a;b/', 'sökvägen'],
  ['https://example.se/atlas/index.html', 'fil'],
])('%s is refused, in words', (address, why) => {
  expect(() => readSajt(address)).toThrow(why);
});

test('paths become whole addresses under the path of the site', () => {
  expect(helAdress('/teman/aldre/#x', 'https://example.se/atlas/')).toBe('https://example.se/atlas/teman/aldre/#x');
  expect(helAdress('/', new URL('https://example.se/'))).toBe('https://example.se/');
  expect(basOf('https://example.se/atlas/')).toBe('/atlas/');
});

test.each(['/', '/atlas/', '/teman/'])('what goes under %s comes back', (bas) => {
  for (const path of ['/', '/teman/', '/teman/aldre/?x=1#y']) expect(utanBas(underBas(path, bas), bas)).toBe(path);
  for (const other of ['#x', '?a', 'https://a.se/', '//a.se/']) expect(underBas(other, bas)).toBe(other);
});
