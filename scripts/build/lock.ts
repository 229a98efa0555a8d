/**
 * The lock of a folder: one build at a time. Node has no lock of the operating system's, so it is a file with a pulse.
 * A holder that is seen to be dead loses the lock at once, one that cannot be seen (another machine, a restart) when
 * its pulse has been still for `STILLA`.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, nameMachine } from './machine.ts';

const PULS = 5_000;
/** Long enough for a holder whose steps keep it from its pulse on a slow machine, short enough to wait for. */
const STILLA = 120_000;

/** Who holds the lock. `pids`: the build and the step it runs, which may outlive it. */
export interface Holder {
  readonly id: string;
  readonly machine: string;
  readonly pids: readonly number[];
  /** When it began, as an ISO date and time. */
  readonly began: string;
}

/** What a taker knows of the world; tests make their own. */
export interface World {
  readonly machine: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isRunning: (pid: number) => boolean;
}

const thisWorld = (): World => ({ machine: nameMachine(), pid: process.pid, now: Date.now, isRunning });

/** A lock that is held. */
export interface Lock {
  readonly id: string;
  /** Also names a process that works for the holder: while it lives nobody else may begin. */
  readonly add: (pid: number) => void;
  /** Whether it is still this holder's: a machine that slept may wake to find that another has taken it. */
  readonly isOurs: () => boolean;
  readonly release: () => void;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The holder that the file names; `null` when there is no file, `undefined` when it cannot be read (being written, or cut). */
function readHolder(path: string): Holder | null | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return Array.isArray(value.pids) ? value : undefined;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : undefined;
  }
}

function isStale(path: string, holder: Holder | undefined, world: World): boolean {
  if (holder?.machine === world.machine && !holder.pids.some(world.isRunning)) return true;
  return world.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STILLA;
}

/** Creates the file if there is none. @returns whether it did */
function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(path, JSON.stringify(holder));
  } catch (error) {
    // A full disk: an empty lock would stand in everybody's way.
    rmSync(path, { force: true });
    throw error;
  }
  return true;
}

/** Removes a stale lock. Two that see it at once go one after the other, or the second would remove the first one's new lock. */
function removeStale(path: string, world: World): void {
  const door = `${path}.dorr`;
  try {
    mkdirSync(door);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Whoever made it needs it for a moment only; left behind, the next try finds it gone.
    if (world.now() - (statSync(door, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STILLA)
      rmSync(door, { recursive: true });
    return;
  }
  try {
    const holder = readHolder(path);
    if (holder !== null && isStale(path, holder, world)) rmSync(path, { force: true });
  } finally {
    rmdirSync(door);
  }
}

/**
 * Takes the lock at `path`, whose folder is made if it is not there.
 * @returns the lock, or who holds it (`undefined` when the file does not tell)
 * @throws what the file system throws when it cannot be written
 */
export function takeLock(path: string, world: World = thisWorld()): { lock: Lock } | { holder: Holder | undefined } {
  const id = randomUUID();
  let own: Holder = { id, machine: world.machine, pids: [world.pid], began: new Date(world.now()).toISOString() };
  mkdirSync(dirname(path), { recursive: true });
  if (!create(path, own)) {
    const holder = readHolder(path);
    if (holder && !isStale(path, holder, world)) return { holder };
    removeStale(path, world);
    if (!create(path, own)) return { holder: readHolder(path) ?? undefined };
  }

  const isOurs = (): boolean => readHolder(path)?.id === id;
  const pulse = setInterval(() => {
    const now = new Date();
    if (isOurs()) utimesSync(path, now, now);
  }, PULS).unref();
  return {
    lock: {
      id,
      isOurs,
      add(pid) {
        own = { ...own, pids: [...own.pids, pid] };
        if (isOurs()) writeFileSync(path, JSON.stringify(own));
      },
      release() {
        clearInterval(pulse);
        if (isOurs()) rmSync(path, { force: true });
      },
    },
  };
}

/** What a second build is told: what runs, since when, and what to do. */
export function describeHolder(holder: Holder | undefined, world: World = thisWorld()): string {
  const rest = `Ett lås som ingen längre håller släpper av sig självt inom ${STILLA / 60_000} minuter.`;
  if (!holder) return `Ett bygge pågår redan i den här mappen. Vänta tills det är klart och försök igen. ${rest}`;
  const time = new Date(holder.began).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  if (holder.machine === world.machine)
    return (
      `Ett bygge pågår redan i den här mappen: process ${holder.pids.join(' och ')}, började ${time}. ` +
      'Vänta tills det är klart, eller avbryt det med Ctrl+C där det går, och försök igen.'
    );
  const [host] = holder.machine.split(' ');
  return `Ett bygge pågår redan i den här mappen: på datorn ${host}, började ${time}. Vänta tills det är klart och försök igen. ${rest}`;
}
