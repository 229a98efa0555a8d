// The first step of every npm script: `node scripts/runtime/require.mjs && <command>`, or with a script of the house as
// its argument. What follows runs on the Node in node_modules/.bin, where npm looks first; if that is missing it is put
// there, and if none will do one line says so, where the next step would fall with a stack trace.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findHinder } from './hinder.mjs';
import { linkRuntime } from './link.mjs';

const hinder = findHinder(process.versions.node, existsSync('node_modules/astro/package.json'));
const linked = hinder ? linkRuntime('.', process.platform, process.arch) : null;
const script = process.argv[2];

if (hinder && !linked) {
  console.error(hinder);
  process.exitCode = 1;
} else if (script && linked) {
  // The shell that called remembers where it found `node`, so the new one must be called from here.
  process.exitCode = spawnSync(linked, process.argv.slice(2), { stdio: 'inherit' }).status ?? 1;
} else if (script) {
  process.argv.splice(1, 1);
  await import(pathToFileURL(resolve(script)).href);
}
