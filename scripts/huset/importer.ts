import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** One relative import: both files from the root of the house, with `/`. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether only types are imported, so that nothing of it is left when the code runs. */
  readonly typeOnly: boolean;
}

const importPattern =
  /(?:^|\s)(?:import|export)\s(type\s)?[^;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]|^import\s+['"](\.[^'"]+)['"]/gm;

const filesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
        .map((entry) => join(entry.parentPath, entry.name));

/** Every relative import of the files in the given folders under `root`, in the order of paths and lines. */
export function readImporter(root: string, folders: readonly string[] = ['src', 'scripts']): Import[] {
  const path = (file: string): string => relative(root, file).split(sep).join('/');
  return folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .sort()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, typ, from, late, bare]) => ({
        from: path(file),
        to: path(resolve(dirname(file), (from ?? late ?? bare ?? '').replace(/\?.*$/, ''))),
        typeOnly: typ !== undefined,
      })),
    );
}
