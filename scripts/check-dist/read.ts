import { filesIn } from './files.ts';
import { buildSite, type Site } from './site.ts';

/** Reads a built folder. Throws when the folder does not exist. */
export const readSite = (dir: string): Site => buildSite(filesIn(dir));
