/**
 * `npm run ovning`: adds an edition, a theme and a region in depth to a copy of the atlas, as CONTRIBUTING says, and tells
 * whether the copy passes the check, is built, passes the check of the built site, and says nothing false of them.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ovningar, ovningIds, ytan, type Ovning } from './ovningar.ts';
import { checkUtsagor, synligText } from './utsagor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a copy of the atlas does without: what is installed, built or kept between builds, and its history. */
const utom = new Set(['node_modules', 'dist', '.cache', '.git', '.astro']);

const { values } = parseArgs({
  options: { bara: { type: 'string', multiple: true }, behall: { type: 'boolean', default: false } },
});
const isOvning = (name: string): name is Ovning => Object.hasOwn(ovningar, name);

/** One step in the copy; its output is shown where it fails. */
function step(kopia: string, namn: string, args: readonly string[]): boolean {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: kopia,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const sekunder = Math.round((performance.now() - start) / 1000);
  console.log(`${status === 0 ? 'ok ' : 'FEL'} ${namn}, ${sekunder} s`);
  if (status !== 0) console.log(`${stdout}\n${stderr}`.trim().split('\n').slice(-40).join('\n'));
  return status === 0;
}

function addTo(kopia: string, valda: readonly Ovning[]): void {
  const at = (path: string): string => join(kopia, 'content', path);
  for (const id of valda) {
    const files = ovningar[id].add((path) => readFileSync(at(path), 'utf8'));
    console.log(`${id}: ${ovningar[id].vad}. ${ytan(files, (path) => existsSync(at(path)))}.`);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  }
}

function readSidor(kopia: string) {
  const dist = join(kopia, 'dist');
  return globSync('**/index.html', { cwd: dist }).map((path) => ({
    url: `/${relative('.', path)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    text: synligText(readFileSync(join(dist, path), 'utf8')),
  }));
}

function run(): number {
  const valda = values.bara ?? ovningIds;
  if (!valda.every(isOvning)) {
    console.error(`Så här: npm run ovning [-- --bara ${ovningIds.join(' --bara ')}] [--behall]`);
    return 2;
  }
  const kopia = mkdtempSync(join(tmpdir(), 'ovning-'));
  try {
    cpSync(root, kopia, {
      recursive: true,
      filter: (path) => !utom.has(relative(root, path).split(sep)[0] ?? ''),
    });
    symlinkSync(join(root, 'node_modules'), join(kopia, 'node_modules'), 'junction');
    addTo(kopia, valda);
    const klar =
      step(kopia, 'kontrollen av innehållet', ['scripts/check-content/run.ts']) &&
      step(kopia, 'bygget', ['scripts/build/run.ts']) &&
      step(kopia, 'kontrollen av det byggda', ['scripts/check-dist/run.ts']);
    if (!klar) return 1;
    const fel = checkUtsagor(readSidor(kopia), valda);
    console.log(fel.length === 0 ? 'ok  inget falskt sägs om det som lades till' : `FEL ${fel.length} falska utsagor`);
    for (const one of fel.slice(0, 20)) console.log(`  ${one}`);
    return fel.length === 0 ? 0 : 1;
  } finally {
    if (values.behall) console.log(`Kopian ligger kvar i ${kopia}.`);
    else rmSync(kopia, { recursive: true, force: true });
  }
}

process.exitCode = run();
