import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isGodkant, noteGodkant, teckenOf } from './godkant.ts';

let rum = '';
beforeEach(() => (rum = mkdtempSync(join(tmpdir(), 'godkant-'))));
afterEach(() => rmSync(rum, { recursive: true, force: true }));

test('content that was found without faults need not be checked again, until it changes or the day does', () => {
  const [innehall, fil] = [join(rum, 'a.yaml'), join(rum, '../', `${rum.split(/[\\/]/).at(-1)}.txt`)];
  try {
    writeFileSync(innehall, 'ett');
    const forst = teckenOf(rum, '2026-11-29');
    expect(isGodkant(() => forst, fil)).toBe(false);
    noteGodkant(forst, fil);
    expect(isGodkant(() => teckenOf(rum, '2026-11-29'), fil)).toBe(true);
    expect(isGodkant(() => teckenOf(rum, '2026-11-30'), fil)).toBe(false);
    writeFileSync(innehall, 'två');
    expect(isGodkant(() => teckenOf(rum, '2026-11-29'), fil)).toBe(false);
  } finally {
    rmSync(fil, { force: true });
  }
});

test('a link that is put among the content changes the sign, though it is no file', () => {
  const forst = teckenOf(rum);
  symlinkSync('/finns-inte', join(rum, 'lank.yaml'));
  expect(teckenOf(rum)).not.toBe(forst);
});
