import { expect, test } from 'vitest';
import type { Traff } from './rangordna.ts';
import { skal, status, traffAdress } from './traff-text.ts';

const traff = (allaOrd: boolean): Traff => ({
  post: { id: '', url: '', titel: '', del: '', region: '', utgava: '', teman: [], datum: '', stycken: [] },
  poang: 1,
  allaOrd,
  funna: ['mobila'],
  teman: ['t'],
  stycke: null,
});
const tolkning = {
  termer: ['mobila', 'team'].map((ord) => ({ ord, varianter: [[ord, 1]] as const, delar: [] })),
  teman: [],
  region: null,
  utvidgat: [],
  okanda: [],
};
test('a hit says which words and themes it has, and which words it lacks', () =>
  expect(
    skal(
      traff(false),
      tolkning,
      (ord) => ord,
      () => 'Mobila team',
    ),
  ).toBe('Ordet mobila. Temat Mobila team. Saknar team.'));
test('the status counts both groups', () =>
  expect(status('x', [traff(true), traff(false)], 2)).toBe(
    '2\u00a0träffar på ”x”: 1 matchar alla ord, 1 är nära träffar.',
  ));
test('the status says when hits are left out', () =>
  expect(status('x', [traff(true)], 5)).toBe('1\u00a0träff av 5 på ”x”.'));
test('the status says when there are none', () => expect(status('x', [], 0)).toBe('Inga träffar på ”x”.'));
const hos = (url: string, ankare: string | null): Traff => {
  const { post, ...rest } = traff(true);
  const stycke = ankare === null ? null : { ankare, titel: '', teman: [], plats: 0 };
  return { ...rest, post: { ...post, url }, stycke };
};
test('a hit without an item leads to the address of its record', () =>
  expect(traffAdress(hos('/regioner/a/#malbild', null))).toBe('/regioner/a/#malbild'));
test('an item of a part leads to its own place on the page instead', () =>
  expect(traffAdress(hos('/regioner/a/#malbild', 'x'))).toBe('/regioner/a/#x'));
test('an item of a whole page leads to its place on that page', () =>
  expect(traffAdress(hos('/fordjupning/a/b/', 'x'))).toBe('/fordjupning/a/b/#x'));
