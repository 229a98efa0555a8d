import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { Hamtfel, fetchAlive, fetchJson, fetchText } from './hamtning.ts';

const del = gzipSync('pagefind_dcdinnehåll'.repeat(1) + 'x'.repeat(500) + Math.PI);
const INDEX = '/pagefind/index/sv_1.pf_index';
const answer =
  (body: BodyInit | null, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });
const get = (path: string, fetch: typeof globalThis.fetch) =>
  fetchAlive(path, { livstecken: () => undefined, cache: 'default', fetch });
const bytes = (buffer: Buffer) => new Uint8Array(buffer);

test('a whole part of the index comes unpacked', async () => {
  expect(await (await get(INDEX, answer(bytes(del)))).text()).toMatch(/^pagefind_dcd/);
});

test('a host that has unpacked it is believed', async () => {
  expect(await (await get(INDEX, answer('pagefind_dcdx'))).text()).toBe('pagefind_dcdx');
});

test('cut anywhere it does not pass', async () => {
  for (let length = 0; length < del.length; length++)
    await expect(get(INDEX, answer(bytes(del.subarray(0, length)))), `${length}`).rejects.toBeInstanceOf(Hamtfel);
});

test('with one bit turned it does not pass, wherever in the text', async () => {
  for (let at = 10; at < del.length; at++) {
    const spoilt = bytes(del);
    spoilt[at]! ^= 1;
    await expect(get(INDEX, answer(spoilt)), `${at}`).rejects.toBeInstanceOf(Hamtfel);
  }
});

test('another page in its place, 404 and a broken network do not pass', async () => {
  await expect(get(INDEX, answer('<!doctype html>'))).rejects.toBeInstanceOf(Hamtfel);
  await expect(get(INDEX, answer('', 404))).rejects.toBeInstanceOf(Hamtfel);
  await expect(get(INDEX, () => Promise.reject(new TypeError('nät')))).rejects.toBeInstanceOf(Hamtfel);
});

test('JSON is whole or does not pass', async () => {
  const hamtning = { livstecken: vi.fn(), cache: 'default' } as const;
  expect(await fetchJson('/a.json?ts=1', { ...hamtning, fetch: answer('[1]') })).toEqual([1]);
  expect(hamtning.livstecken).toHaveBeenCalled();
  await expect(fetchJson('/a.json', { ...hamtning, fetch: answer('[1') })).rejects.toBeInstanceOf(Hamtfel);
});

test('the text of a record is its words', async () => {
  const fragment = bytes(gzipSync(`pagefind_dcd${JSON.stringify({ content: 'mobila\u200b team' })}`));
  const hamtning = { livstecken: () => undefined, cache: 'default' } as const;
  expect(await fetchText('sv_1', { ...hamtning, fetch: answer(fragment) })).toBe('mobila team');
});
