import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { isText, parseBytes, unread, type Content, type ContentFile, type Kalltext } from './content.ts';
import { sizeFault } from './text-fault.ts';

const byPath = (a: string, b: string): number => (a < b ? -1 : 1);

/** Everything under a folder, relative to it; names that begin with a dot belong to the system and are left out. */
async function entriesIn(folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFolder: entry.isDirectory(),
    }))
    .filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')));
  return {
    files: entries.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])).sort(byPath),
    folders: entries.flatMap(({ path, isFolder }) => (isFolder ? [path] : [])).sort(byPath),
  };
}

/** Reads the sources' texts: each `.txt` or `.md` in a folder, its name the source's id. Throws when the folder cannot be read. */
export async function readKalltexter(folder: string): Promise<Kalltext[]> {
  const { files } = await entriesIn(folder);
  return Promise.all(
    files
      .filter((path) => /\.(txt|md)$/.test(path))
      .map(async (path) => ({
        id: basename(path, extname(path)),
        text: await readFile(join(folder, path), 'utf8'),
      })),
  );
}

/** Reads one file. What cannot be opened is a finding about that file; what is too large is not brought into memory. */
async function readContentFile(folder: string, path: string): Promise<ContentFile> {
  if (!isText(path)) return unread(path, null);
  try {
    const { size } = await stat(join(folder, path));
    const fault = sizeFault(path, size);
    return fault ? unread(path, fault) : parseBytes(path, await readFile(join(folder, path)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return unread(path, {
      line: null,
      message: `Filen går inte att öppna (${code}).`,
      tip: 'Kontrollera att den är en vanlig fil som du får läsa, ingen genväg eller mapp.',
    });
  }
}

/** Reads a content folder. Broken files become findings later; only a folder that cannot be read throws. */
export async function readContent(folder: string, kalltexter: readonly Kalltext[] | null = null): Promise<Content> {
  const { files, folders } = await entriesIn(folder);
  return {
    files: await Promise.all(files.map((path) => readContentFile(folder, path))),
    folders,
    kalltexter,
  };
}
