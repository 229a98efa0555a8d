import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file that is longer than a reader should have to hold in mind. */
export interface LangFil {
  readonly file: string;
  readonly lines: number;
}

/** The most lines a file of code may have. */
export const MAX_RADER = 250;

/** The files of code under `root` (its `src`, `scripts` and `tests`) that are too long, in the order of paths; JSON is data. */
export const findLangaFiler = (root: string): LangFil[] =>
  ['src', 'scripts', 'tests']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|astro|css|mjs|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      lines: readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').length,
    }))
    .filter(({ lines }) => lines > MAX_RADER)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
