import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the built folder, read when it is asked for. */
export interface DistFile {
  /** Path inside the folder, with `/` between parts. */
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** Every file in a folder, in the order of their paths. Throws when the folder does not exist. */
export function* filesIn(dir: string): Generator<DistFile> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of paths.sort())
    yield { path: relative(dir, file).split(sep).join('/'), read: () => readFileSync(file) };
}
