import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly bin?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const packages = Object.entries((JSON.parse(text) as { packages: Record<string, Entry> }).packages);
const fetched = packages.filter(([path, entry]) => path !== '' && !entry.link && !entry.inBundle);

test('every package that is fetched has its hash', () => {
  expect(fetched.length).toBeGreaterThan(500);
  expect(fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
});

test('no host is named, so that whoever installs chooses the registry', () => {
  expect(fetched.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('a runtime of one version comes as a package of its own for each platform, and no other package gives one', () => {
  const runtimes = fetched.filter(([, { bin }]) => bin?.['node'] !== undefined).map(([, entry]) => entry);
  expect(new Set(runtimes.map(({ version }) => version)).size).toBe(1);
  expect(runtimes.every(({ optional }) => optional)).toBe(true);
  expect(runtimes.map(({ os, cpu }) => `${os} ${cpu}`).sort()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 x64',
  ]);
});

test('no install script is let to run', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});
