import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSummor } from '../kontrollsummor.ts';
import { byggteckenOf, isByggd, noteByggd } from './oforandrat.ts';

let rum = '';
let dist = '';
let fil = '';
beforeEach(() => {
  rum = mkdtempSync(join(tmpdir(), 'oforandrat-'));
  dist = join(rum, 'dist');
  fil = join(rum, '.cache', 'byggd.txt');
  mkdirSync(join(dist, 'teman'), { recursive: true });
  writeFileSync(join(dist, 'teman', 'index.html'), 'ett');
  writeSummor(dist);
});
afterEach(() => rmSync(rum, { recursive: true, force: true }));

test('a site is that of the build that it was noted for, and of no other', () => {
  expect(isByggd('a', dist, fil)).toBe(false);
  noteByggd('a', dist, fil);
  expect([isByggd('a', dist, fil), isByggd('b', dist, fil)]).toEqual([true, false]);
});

test.each<[string, () => void]>([
  ['a file is another', () => writeFileSync(join(dist, 'teman', 'index.html'), 'två')],
  ['a file is gone', () => rmSync(join(dist, 'teman', 'index.html'))],
  ['a file has come', () => writeFileSync(join(dist, 'ny.html'), '')],
  ['the list is gone', () => rmSync(join(dist, 'kontrollsummor.txt'))],
  ['all of it is gone', () => rmSync(dist, { recursive: true })],
  [
    'another whole site has taken its place',
    () => {
      writeFileSync(join(dist, 'teman', 'index.html'), 'två');
      writeSummor(dist);
    },
  ],
])('it is built again when %s', (_name, change) => {
  noteByggd('a', dist, fil);
  change();
  expect(isByggd('a', dist, fil)).toBe(false);
});

test('a site without a list is not noted, and no earlier note holds for it', () => {
  noteByggd('a', dist, fil);
  rmSync(join(dist, 'kontrollsummor.txt'));
  noteByggd('b', dist, fil);
  writeSummor(dist);
  expect([isByggd('a', dist, fil), isByggd('b', dist, fil)]).toEqual([false, false]);
});

test('a note that cannot be written stops nothing', () => {
  mkdirSync(fil, { recursive: true });
  noteByggd('a', dist, fil);
  expect(isByggd('a', dist, fil)).toBe(false);
});

test('another address, time zone or day is another build', () => {
  const dag = '2026-11-29';
  const tecken = [
    byggteckenOf({}, dag),
    byggteckenOf({ SITE_URL: 'https://x.example' }, dag),
    byggteckenOf({ TZ: 'UTC' }, dag),
    byggteckenOf({}, '2026-11-30'),
  ];
  expect(new Set(tecken).size).toBe(tecken.length);
  expect(byggteckenOf({ ANNAT: 'x' }, dag)).toBe(tecken[0]);
});
