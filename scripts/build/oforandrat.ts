import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatSummor, kontrollsumma, summorFil, summorOf } from '../kontrollsummor.ts';
import { sumOf } from './innehallslager.ts';

/** All that a site is made of: folders, and files beside them. What npm has installed stands in its own list. */
const mappar = ['content', 'src', 'scripts', 'public'];
const filer = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
];
/** What a build reads of its surroundings: where the site is to stand, and what dates and words are written by. */
const omgivning = ['SITE_URL', 'NODE_ENV', 'TZ', 'LANG', 'LC_ALL'];

/**
 * A sign that stands for one build: of this content, by this code and these packages, in these surroundings, on this day,
 * for some laws of content ask what day it is.
 * @param dag the day as an ISO date
 */
export function byggteckenOf(env: Readonly<NodeJS.ProcessEnv>, dag = new Date().toISOString().slice(0, 10)): string {
  const sum = createHash('sha256').update(
    JSON.stringify([dag, process.version, process.platform, process.arch, omgivning.map((namn) => env[namn] ?? null)]),
  );
  sum.update(sumOf(mappar));
  for (const fil of filer) sum.update(`\0${fil}\0`).update(readOrNull(fil) ?? '');
  return sum.digest('hex');
}

/** A file's bytes; `null` when it cannot be read. */
function readOrNull(fil: string): Buffer | null {
  try {
    return readFileSync(fil);
  } catch {
    return null;
  }
}

const noteOf = (tecken: string, lista: Buffer): string => `${tecken} ${kontrollsumma(lista)}`;

/**
 * Notes which build a finished site is of. A site without a list of its sums is not noted: whether it is whole could not be seen.
 * A note that cannot be written is let be: the site is there, and is built once more the next time.
 * @param tecken from before the build, so that what changes meanwhile is built the next time
 */
export function noteByggd(tecken: string, dist: string, fil: string): void {
  const lista = readOrNull(join(dist, summorFil));
  try {
    rmSync(fil, { force: true });
    mkdirSync(dirname(fil), { recursive: true });
    if (lista !== null) writeFileSync(fil, noteOf(tecken, lista));
  } catch {
    // An earlier note names another build, and half a note none.
  }
}

/** Whether a site is that of this very build, every file of it as it was written, and no other among them. */
export function isByggd(tecken: string, dist: string, fil: string): boolean {
  const lista = readOrNull(join(dist, summorFil));
  if (lista === null || readOrNull(fil)?.toString() !== noteOf(tecken, lista)) return false;
  return formatSummor(summorOf(dist)) === lista.toString();
}
