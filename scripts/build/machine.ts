import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const readOr = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return '';
  }
};

/**
 * Names the place where a process id means the same process: the host, its start, and on Linux the container. Two
 * containers, or a machine before and after a restart, may share a host name and count their processes alike.
 */
export const nameMachine = (): string =>
  [
    hostname(),
    readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    readOr(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ');

/**
 * Whether a process of this machine runs. One that belongs to someone else runs too; one that has ended but that nobody
 * has taken note of, as in a container without an init process, does not.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !/^State:\s+[ZX]/m.test(readOr(() => readFileSync(`/proc/${pid}/status`, 'utf8')));
}
