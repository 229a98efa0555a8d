import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from './rule.ts';

/**
 * Files and folders that are links to other places: what they show is not in the content folder, and a build would
 * take it in. Throws when the folder cannot be read.
 */
export async function findLinks(folder: string): Promise<Finding[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      line: null,
      message: 'Filen är en länk till en annan plats.',
      tip: 'Lägg själva filen här i stället för länken.',
    }));
}
