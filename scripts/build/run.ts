/**
 * `npm run build`: the pages and then the search index, in a folder of their own that takes `dist`'s place when all is
 * done. Whoever serves or checks `dist` meanwhile sees the old site whole; a build that fails or is stopped leaves it so.
 * Where nothing has changed since the site was built, and it is whole, it is not built again.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { forgetStale, sumOf } from './innehallslager.ts';
import { describeHolder, type Lock, takeLock } from './lock.ts';
import { nodflaggor } from './nodflaggor.ts';
import { byggteckenOf, isByggd, noteByggd } from './oforandrat.ts';
import { makeWorkplace, publish } from './publish.ts';

const TARGET = 'dist';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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

/** What the site in `TARGET` was built of. */
const BYGGD = '.cache/byggd.txt';

async function buildInto(workplace: string, lock: Lock): Promise<number> {
  const tecken = byggteckenOf(process.env);
  if (isByggd(tecken, TARGET, BYGGD)) {
    console.log(`Inget har ändrats sedan ${TARGET} byggdes. Ta bort mappen om den ska byggas om.`);
    return 0;
  }
  const site = join(workplace, TARGET);
  forgetStale('.cache/astro', sumOf(['src/schema']));
  const code =
    (await runStep([...nodflaggor, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], lock)) ||
    (await runStep([...nodflaggor, 'scripts/build-index.ts', site], lock));
  if (code || stopped) return stopped || code;
  if (!lock.isOurs()) {
    console.error('Ett annat bygge har tagit över den här mappen. Kör "npm run build" igen när det är klart.');
    return 1;
  }
  publish(site, TARGET, join(workplace, 'gammal'));
  noteByggd(tecken, TARGET, BYGGD);
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
