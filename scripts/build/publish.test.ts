import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkplace, publish } from './publish.ts';

function makeSite(root: string, name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, `${name}.html`), name);
  return folder;
}

const makeRoot = (): string => mkdtempSync(join(tmpdir(), 'bygge-'));

test('the new site takes the place of the old, whole', () => {
  const root = makeRoot();
  const target = makeSite(root, 'dist');
  publish(makeSite(root, 'ny'), target, join(root, 'gammal'));
  expect(readdirSync(target)).toEqual(['ny.html']);
});

test('the first site needs no old one', () => {
  const root = makeRoot();
  publish(makeSite(root, 'ny'), join(root, 'dist'), join(root, 'gammal'));
  expect(readdirSync(join(root, 'dist'))).toEqual(['ny.html']);
});

test('when the new one cannot be put there the old one is back', () => {
  const root = makeRoot();
  const target = makeSite(root, 'dist');
  expect(() => publish(join(root, 'finns-inte'), target, join(root, 'gammal'))).toThrow('ENOENT');
  expect(readFileSync(join(target, 'dist.html'), 'utf8')).toBe('dist');
});

test('a workplace is empty, and what stopped builds left is gone', () => {
  const root = makeRoot();
  const left = makeWorkplace(join(root, 'bygge'), 'a');
  writeFileSync(join(left, 'halv.html'), '');
  expect(readdirSync(makeWorkplace(join(root, 'bygge'), 'b'))).toEqual([]);
  expect(existsSync(left)).toBe(false);
});
