import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatSummor, kontrollsumma, parseSummor, summorFil, writeSummor } from './kontrollsummor.ts';

// The sums of "" and of "abc" as NIST gives them.
const TOM = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('is SHA-256', () => {
  expect([new Uint8Array(), new TextEncoder().encode('abc')].map(kontrollsumma)).toEqual([TOM, ABC]);
});

describe('the list', () => {
  it('has a line a file, in an order that no language changes', () => {
    const text = formatSummor(
      new Map([
        ['o.html', TOM],
        ['Z.css', ABC],
        ['a b/ö.html', TOM],
      ]),
    );
    expect(text).toBe(`${ABC}  Z.css\n${TOM}  a b/ö.html\n${TOM}  o.html\n`);
    expect([...(parseSummor(text) ?? [])].map(([path]) => path)).toEqual(['Z.css', 'a b/ö.html', 'o.html']);
  });

  it.each([
    ['nothing', ''],
    ['a line cut short', `${TOM}  a.html\n${ABC}  b.ht`],
    ['a sum cut short', `${TOM.slice(1)}  a.html\n`],
    ['a line without path', `${TOM}  \n`],
    ['a path twice', `${TOM}  a.html\n${ABC}  a.html\n`],
    ['other text', '<!doctype html>\n'],
  ])('is refused when it is %s', (_, text) => {
    expect(parseSummor(text)).toBeNull();
  });
});

describe('writeSummor', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'summor-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('lists every file but itself, and the same list when it is written again', () => {
    mkdirSync(join(dir, 'b'));
    writeFileSync(join(dir, 'b', 'index.html'), 'abc');
    writeFileSync(join(dir, 'a.css'), '');
    const texts = [1, 2].map(() => [writeSummor(dir), readFileSync(join(dir, summorFil), 'utf8')]);
    const expected = [2, `${TOM}  a.css\n${ABC}  b/index.html\n`];
    expect(texts).toEqual([expected, expected]);
  });
});
