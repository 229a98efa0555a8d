import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetStale, sumOf } from './innehallslager.ts';

let rum = '';
beforeEach(() => (rum = mkdtempSync(join(tmpdir(), 'innehallslager-'))));
afterEach(() => rmSync(rum, { recursive: true, force: true }));

test('another schema gives another sum, and the same gives the same', () => {
  mkdirSync(join(rum, 'djupt'));
  writeFileSync(join(rum, 'djupt', 'a.ts'), 'ett');
  const forst = sumOf([rum]);
  expect(sumOf([rum])).toBe(forst);
  writeFileSync(join(rum, 'djupt', 'a.ts'), 'två');
  expect(sumOf([rum])).not.toBe(forst);
});

test('what was read by other schemas is forgotten once, and what was read by these is kept', () => {
  const lager = join(rum, 'data-store.json');
  writeFileSync(lager, '{}');
  expect([forgetStale(rum, 'ny'), existsSync(lager)]).toEqual([true, false]);
  writeFileSync(lager, '{}');
  expect([forgetStale(rum, 'ny'), existsSync(lager)]).toEqual([false, true]);
  expect([forgetStale(rum, 'nyare'), existsSync(lager)]).toEqual([true, false]);
});

test('a folder that is not there yet is made', () => {
  expect(forgetStale(join(rum, 'ny'), 'x')).toBe(true);
});
