import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One sum over every file of some folders, names and contents: another sum when any of them changes. One that is not there
 * has none. Of what is no file, a link for one, only the name counts.
 */
export function sumOf(folders: readonly string[]): string {
  const sum = createHash('sha256');
  for (const folder of folders.filter((one) => existsSync(one)))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => !one.isDirectory())
      .map((one) => ({ path: join(one.parentPath, one.name), isFile: one.isFile() }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))) {
      sum.update(entry.path).update('\0');
      if (entry.isFile) sum.update(readFileSync(entry.path));
      sum.update('\0');
    }
  return sum.digest('hex');
}

/**
 * Forgets the content that an earlier build read by other schemas: what is kept is told apart by its text alone, so that a
 * new field with a default would be missing in it.
 * @param cache the folder where read content is kept
 * @param sum of the schemas now
 * @returns whether anything was forgotten
 */
export function forgetStale(cache: string, sum: string): boolean {
  const mark = join(cache, 'schema.txt');
  let earlier: string | null = null;
  try {
    earlier = readFileSync(mark, 'utf8');
  } catch {
    // None yet: what is there was read by who knows what.
  }
  if (earlier === sum) return false;
  rmSync(join(cache, 'data-store.json'), { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, sum);
  return true;
}
