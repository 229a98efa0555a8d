import { spawnSync } from 'node:child_process';

/** Seconds of a line of the shell's `times`: `1m2.5s 0m3.25s` is user and system time. */
export const sekunderOf = (rad: string): number =>
  [...rad.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);

/**
 * Runs a command and answers with the seconds that processors worked for it, user and system, and for all that it started
 * and waited for. The shell keeps the count.
 * @throws with what the command said when it fails
 */
export function cpuOf(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): number {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', ...command], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${status}\n${stderr.slice(-4000)}`);
  return sekunderOf(stdout.trim().split('\n').at(-1) ?? '');
}
