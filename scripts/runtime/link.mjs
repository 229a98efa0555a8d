import { existsSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * Puts the runtime that came as a package where the scripts look for it, if npm did not: npm 10 takes the link away
 * again, because the packages of the other platforms, which it leaves out, have a command of the same name.
 * @param {string} root the project's folder
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @returns {string | null} its path, when it was put there now
 */
export function linkRuntime(root, platform, arch) {
  const windows = platform === 'win32';
  const name = windows ? 'node.exe' : 'node';
  const packages = join(root, 'node_modules');
  const binary = ['node', 'node-bin']
    .map((prefix) => join(packages, `${prefix}-${windows ? 'win' : platform}-${arch}`, 'bin', name))
    .find((path) => existsSync(path));
  const folder = join(packages, '.bin');
  const link = join(folder, name);
  if (!binary || existsSync(link)) return null;
  mkdirSync(folder, { recursive: true });
  try {
    // A symbolic link on Windows needs a right that few have.
    if (windows) linkSync(binary, link);
    else symlinkSync(relative(folder, binary), link);
  } catch (error) {
    // Another command was first.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  return resolve(link);
}
