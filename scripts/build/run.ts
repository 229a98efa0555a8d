/**
 * `npm run build`: the pages and then the search index, in a folder of their own that takes `dist`'s place when all is
 * done. Whoever serves or checks `dist` meanwhile sees the old site whole; a build that fails or is stopped leaves it so.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { forgetStale, sumOf } from './innehallslager.ts';
import { describeHolder, type Lock, takeLock } from './lock.ts';
import { makeWorkplace, publish } from './publish.ts';

const TARGET = 'dist';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Room for what lives a moment: with Node's own 16 MB it is swept so often that a tenth of a build is sweeping. */
const minne = ['--max-semi-space-size=64'];

/** What stopped the build, as the exit code of the process. */
let stopped = 0;

/** Runs one step and answers with its exit code. A signal to the build is passed on, and the step's end awaited. */
function runStep(args: readonly string[], lock: Lock): Promise<number> {
  if (stopped) return Promise.resolve(stopped);
  const step = spawn(process.execPath, args, { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => void step.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  if (step.pid !== undefined) lock.add(step.pid);
  return new Promise((resolve, reject) => {
    step.on('error', reject);
    step.on('exit', (code, signal) => {
      for (const one of signals) process.off(one, pass);
      resolve(stopped || (code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
    });
  });
}

async function buildInto(workplace: string, lock: Lock): Promise<number> {
  const site = join(workplace, TARGET);
  forgetStale('.cache/astro', sumOf(['src/schema']));
  const code =
    (await runStep([...minne, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], lock)) ||
    (await runStep([...minne, 'scripts/build-index.ts', site], lock));
  if (code || stopped) return stopped || code;
  if (!lock.isOurs()) {
    console.error('Ett annat bygge har tagit över den här mappen. Kör "npm run build" igen när det är klart.');
    return 1;
  }
  publish(site, TARGET, join(workplace, 'gammal'));
  return 0;
}

async function run(): Promise<number> {
  const taken = takeLock('.cache/bygge.json');
  if (!('lock' in taken)) {
    console.error(describeHolder(taken.holder));
    return 1;
  }
  const { lock } = taken;
  for (const signal of signals) process.on(signal, () => (stopped = 128 + constants.signals[signal]));
  let workplace: string | undefined;
  try {
    workplace = makeWorkplace('.cache/bygge', lock.id);
    const code = await buildInto(workplace, lock);
    if (code) console.error(`Bygget blev inte klart. Mappen ${TARGET} är orörd.`);
    return code;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      `Bygget blev inte klart (${code ?? message}). Mappen ${TARGET} är orörd. Se efter att disken inte är full, att ` +
        'mapparna går att skriva i, att inget annat program håller dem öppna och att .cache och dist ligger på samma disk.',
    );
    return 1;
  } finally {
    if (workplace !== undefined && lock.isOurs()) rmSync(workplace, { recursive: true, force: true });
    lock.release();
  }
}

process.exitCode = await run();
