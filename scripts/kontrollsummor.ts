import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './check-dist/files.ts';

/**
 * Where the build says what it is made of. The file may be published: whoever has moved the folder can try it
 * with `sha256sum -c kontrollsummor.txt`, without Node and without this repository.
 */
export const summorFil = 'kontrollsummor.txt';

/** SHA-256 of some bytes, as 64 hexadecimal digits. */
export const kontrollsumma = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The list as `sha256sum` writes it, in the order of the code units of the paths, whatever the machine's language. */
export const formatSummor = (summor: ReadonlyMap<string, string>): string =>
  [...summor.keys()]
    .sort()
    .map((path) => `${summor.get(path)}  ${path}\n`)
    .join('');

/** Reads the list: sums by path. `null` when a line is no sum and path, a path stands twice or the last line is cut. */
export function parseSummor(text: string): Map<string, string> | null {
  if (!text.endsWith('\n')) return null;
  const found = new Map<string, string>();
  for (const line of text.slice(0, -1).split('\n')) {
    const [, summa, path] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    if (summa === undefined || path === undefined || found.has(path)) return null;
    found.set(path, summa);
  }
  return found;
}

/** The sum of every file in a folder by its path, but of the list itself. Throws when the folder does not exist. */
export function summorOf(dir: string): Map<string, string> {
  const summor = new Map<string, string>();
  for (const { path, read } of filesIn(dir)) if (path !== summorFil) summor.set(path, kontrollsumma(read()));
  return summor;
}

/**
 * Writes the list of every file in a built folder but the list itself, and answers with how many they are.
 * The build does so last of all: what is written later is not in the list. Throws when the folder does not exist.
 */
export function writeSummor(dir: string): number {
  const summor = summorOf(dir);
  writeFileSync(join(dir, summorFil), formatSummor(summor));
  return summor.size;
}
