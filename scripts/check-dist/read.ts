import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildSite, type DistFile, type Site } from './site.ts';

function* filesIn(dir: string): Generator<DistFile> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of paths.sort())
    yield { path: relative(dir, file).split(sep).join('/'), read: () => readFileSync(file) };
}

/** Reads a built folder. Throws when the folder does not exist. */
export const readSite = (dir: string): Site => buildSite(filesIn(dir));
