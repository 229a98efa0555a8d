import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a finished site where the old one was. The two renames leave the old site, none or the new one, never a mixture.
 * @param built the folder of the finished site, on the same disk as `target`
 * @param aside a path that is free, for the old site
 * @throws what the file system throws; the old site is then back
 */
export function publish(built: string, target: string, aside: string): void {
  const replaces = existsSync(target);
  if (replaces) renameSync(target, aside);
  try {
    renameSync(built, target);
  } catch (error) {
    if (replaces) renameSync(aside, target);
    throw error;
  }
}

/** Gives a build a folder of its own, and clears away those that builds before it were stopped in. */
export function makeWorkplace(folder: string, id: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  const workplace = join(folder, id);
  mkdirSync(workplace);
  return workplace;
}
