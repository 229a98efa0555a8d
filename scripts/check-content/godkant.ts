import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sumOf } from '../build/innehallslager.ts';

const rot = fileURLToPath(new URL('../..', import.meta.url));
const standard = resolve(rot, '.cache/innehall.txt');
/** What a check is made by: the code that it rests on, and the vocabularies, which are the project's own whatever is checked. */
const grund = ['content', 'src', 'scripts/check-content', 'scripts/build'].map((mapp) => resolve(rot, mapp));

/**
 * A sign that stands for one check: of this content, by this code, on this day, for some laws ask what day it is.
 * @param content the folder that is checked
 */
export const teckenOf = (content: string, dag = new Date().toISOString().slice(0, 10)): string =>
  createHash('sha256')
    .update([dag, process.version, sumOf([resolve(content)]), sumOf(grund)].join(' '))
    .update(readFileSync(resolve(rot, 'package.json')))
    .digest('hex');

/** Notes that a check found no fault. Its sign is to be from before it, so that what changes meanwhile is checked again. */
export function noteGodkant(tecken: string, fil = standard): void {
  mkdirSync(dirname(fil), { recursive: true });
  writeFileSync(fil, tecken);
}

/**
 * Whether the very same check has been made, and the last one that found no fault is that.
 * @param tecken makes the sign of the check; asked for only where there is an earlier one to hold it against
 */
export function isGodkant(tecken: () => string, fil = standard): boolean {
  let earlier: string;
  try {
    earlier = readFileSync(fil, 'utf8');
  } catch {
    // No check has been without faults yet.
    return false;
  }
  return earlier === tecken();
}
