import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isRunning } from './machine.ts';

const command = resolve('scripts/build/run.ts');
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Made-up steps: the first writes a page and waits while the file `vanta` is there, the second writes the index. */
const steps = {
  [ASTRO]: `
    import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
    const folder = process.argv[process.argv.indexOf('--outDir') + 1];
    mkdirSync(folder, { recursive: true });
    writeFileSync(folder + '/index.html', 'ny');
    writeFileSync('igang', String(process.pid));
    while (existsSync('vanta')) await new Promise((go) => setTimeout(go, 20));
    if (existsSync('fel')) process.exit(3);`,
  'scripts/build-index.ts': `
    import { existsSync, writeFileSync } from 'node:fs';
    const folder: string = process.argv[2]!;
    if (existsSync('fel-i-index')) throw new Error('inget index');
    writeFileSync(folder + '/index.json', '{}');`,
};

function makeFolder(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'bygg-'));
  for (const [path, text] of Object.entries({ ...steps, 'dist/index.html': 'gammal', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

interface Build {
  readonly process: ChildProcess;
  readonly done: Promise<{ code: number | null; text: string }>;
}

function build(root: string): Build {
  const child = spawn(process.execPath, [command], { cwd: root });
  let text = '';
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  return { process: child, done: once(child, 'exit').then(([code]) => ({ code: code as number | null, text })) };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((go) => setTimeout(go, 20));
}

/** Starts a build and waits until its first step is at work. */
async function beginBuild(root: string): Promise<Build> {
  const begun = build(root);
  await until(() => existsSync(join(root, 'igang')) && readFileSync(join(root, 'igang'), 'utf8') !== '');
  return begun;
}

const stepOf = (root: string): number => Number(readFileSync(join(root, 'igang'), 'utf8'));
const siteOf = (root: string) => [
  readFileSync(join(root, 'dist/index.html'), 'utf8'),
  ...readdirSync(join(root, 'dist')).filter((file) => file !== 'index.html'),
];
const leftovers = (root: string) => [
  existsSync(join(root, '.cache/bygge.json')),
  ...readdirSync(join(root, '.cache/bygge')),
];

test('a finished site takes the place of the old, and nothing is left behind', async () => {
  const root = makeFolder();
  expect(await build(root).done).toEqual({ code: 0, text: '' });
  expect(siteOf(root)).toEqual(['ny', 'index.json']);
  expect(leftovers(root)).toEqual([false]);
});

test.each([
  ['the pages', 'fel', 3],
  ['the steps of the index', 'fel-i-index', 1],
])('when %s fail the old site stands, and the exit code says it', async (_name, file, code) => {
  const root = makeFolder({ [file]: '' });
  const { text, ...rest } = await build(root).done;
  expect(rest).toEqual({ code });
  expect(text).toContain('Mappen dist är orörd');
  expect(siteOf(root)).toEqual(['gammal']);
  expect(leftovers(root)).toEqual([false]);
});

test('a second build is refused at once and does not disturb the first', async () => {
  const root = makeFolder({ vanta: '' });
  const first = await beginBuild(root);
  const second = await build(root).done;
  expect(second.code).toBe(1);
  expect(second.text).toMatch(new RegExp(`^Ett bygge pågår redan .+process ${first.process.pid} .+Vänta`));
  expect(siteOf(root)).toEqual(['gammal']);
  first.process.kill('SIGKILL');
  process.kill(stepOf(root), 'SIGKILL');
});

// Windows has no signals that a process could answer.
test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops its step too, and leaves the old site',
  async (signal) => {
    const root = makeFolder({ vanta: '' });
    const begun = await beginBuild(root);
    begun.process.kill(signal);
    expect((await begun.done).code).toBeGreaterThan(128);
    expect(siteOf(root)).toEqual(['gammal']);
    expect(leftovers(root)).toEqual([false]);
    expect(isRunning(stepOf(root))).toBe(false);
  },
);

test('a build that is killed holds others up only while its step lives, and leaves no trace in the next', async () => {
  const root = makeFolder({ vanta: '' });
  const begun = await beginBuild(root);
  begun.process.kill('SIGKILL');
  await begun.done;
  expect((await build(root).done).code).toBe(1);
  const step = stepOf(root);
  process.kill(step, 'SIGKILL');
  await until(() => !isRunning(step));
  rmSync(join(root, 'vanta'));
  expect(siteOf(root)).toEqual(['gammal']);
  expect((await build(root).done).code).toBe(0);
  expect(siteOf(root)).toEqual(['ny', 'index.json']);
  expect(leftovers(root)).toEqual([false]);
});

test('a site of which nothing has changed is not built again, and one of which something has is', async () => {
  const root = makeFolder({
    'content/a.yaml': 'ett',
    'scripts/build-index.ts': `
      import { createHash } from 'node:crypto';
      import { writeFileSync } from 'node:fs';
      const sum = createHash('sha256').update('ny').digest('hex');
      writeFileSync(process.argv[2]! + '/kontrollsummor.txt', sum + '  index.html\\n');`,
  });
  const builtAgain = async (): Promise<boolean> => {
    rmSync(join(root, 'igang'), { force: true });
    expect(await build(root).done).toEqual({ code: 0, text: '' });
    return existsSync(join(root, 'igang'));
  };
  expect([await builtAgain(), await builtAgain()]).toEqual([true, false]);
  writeFileSync(join(root, 'content/a.yaml'), 'två');
  expect([await builtAgain(), await builtAgain()]).toEqual([true, false]);
  writeFileSync(join(root, 'dist/index.html'), 'ändrad för hand');
  expect(await builtAgain()).toBe(true);
});
