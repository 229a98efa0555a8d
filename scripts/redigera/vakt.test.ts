import { expect, test } from 'vitest';
import { findAvvisad, type Fraga } from './vakt.ts';

const post: Fraga = {
  metod: 'POST',
  host: '127.0.0.1:4322',
  origin: 'http://127.0.0.1:4322',
  fran: 'same-origin',
  typ: 'application/x-www-form-urlencoded; charset=utf-8',
};
const status = (changes: Partial<Fraga>) => findAvvisad({ ...post, ...changes }, 4322)?.status ?? null;

test('our own form and our own pages come in, by either name of this machine', () => {
  expect(status({})).toBeNull();
  expect(status({ fran: undefined })).toBeNull();
  expect(status({ host: 'localhost:4322', origin: 'http://localhost:4322' })).toBeNull();
  expect(status({ metod: 'GET', origin: undefined, fran: 'none', typ: undefined })).toBeNull();
});

test.each([
  ['another page', { origin: 'https://exempel.se' }],
  ['a page that hides where it is', { origin: 'null' }],
  ['no page at all', { origin: undefined }],
  ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
  ['the other name of this machine', { origin: 'http://localhost:4322' }],
  ['what the browser says is elsewhere', { fran: 'same-site' }],
  ['a name that was made to lead here', { host: 'ond.exempel.se:4322', origin: 'http://ond.exempel.se:4322' }],
  ['a host without the port', { host: '127.0.0.1' }],
  ['no host', { host: undefined }],
])('a form from %s is refused', (_, changes) => {
  expect(status(changes)).toBe(403);
});

test('a page is refused to a name that was made to lead here', () => {
  expect(status({ metod: 'GET', host: 'ond.exempel.se:4322' })).toBe(403);
});

test('other methods and other kinds of bodies are refused', () => {
  expect(status({ metod: 'PUT' })).toBe(405);
  expect(status({ typ: 'text/plain' })).toBe(415);
  expect(status({ typ: undefined })).toBe(415);
});
