import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeHolder, takeLock, type World } from './lock.ts';

const makePath = (): string => join(mkdtempSync(join(tmpdir(), 'las-')), '.cache', 'bygge.json');

const worldOf = (pid: number, changes: Partial<World> = {}): World => ({
  machine: 'ada boot-1 ns-1',
  pid,
  now: Date.now,
  isRunning: () => true,
  ...changes,
});

function take(path: string, world: World) {
  const taken = takeLock(path, world);
  if (!('lock' in taken)) throw new Error('låset är upptaget');
  return taken.lock;
}

const holderOf = (path: string, world: World) => {
  const taken = takeLock(path, world);
  return 'lock' in taken ? null : taken.holder;
};

const agePulse = (path: string, seconds: number): void => {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(path, then, then);
};

test('of two takers the second is refused, and told who holds it', () => {
  const path = makePath();
  take(path, worldOf(11));
  expect(holderOf(path, worldOf(12))?.pids).toEqual([11]);
});

test('a lock that is released is free, and other folders always were', () => {
  const path = makePath();
  const lock = take(path, worldOf(11));
  take(makePath(), worldOf(12));
  lock.release();
  expect(existsSync(path)).toBe(false);
  take(path, worldOf(12));
});

test('the lock of a process that is dead is taken at once', () => {
  const path = makePath();
  take(path, worldOf(11));
  take(path, worldOf(12, { isRunning: (pid) => pid !== 11 }));
});

test('it holds while the step of a dead build lives', () => {
  const path = makePath();
  take(path, worldOf(11)).add(13);
  expect(holderOf(path, worldOf(12, { isRunning: (pid) => pid === 13 }))?.pids).toEqual([11, 13]);
});

test.each([
  ['another machine', 'bo boot-9 ns-1'],
  ['the same machine after a restart', 'ada boot-2 ns-1'],
  ['another container', 'ada boot-1 ns-2'],
])('of %s only the pulse is known: fresh holds, still does not', (_name, machine) => {
  const path = makePath();
  take(path, worldOf(11));
  const elsewhere = worldOf(12, { machine, isRunning: () => false });
  agePulse(path, 60);
  expect(holderOf(path, elsewhere)?.pids).toEqual([11]);
  agePulse(path, 180);
  take(path, elsewhere);
});

test('a number that another process has got since is no trap', () => {
  const path = makePath();
  take(path, worldOf(11));
  agePulse(path, 180);
  take(path, worldOf(12));
});

test('who has lost the lock neither says it has it nor takes it from the new holder', () => {
  const path = makePath();
  const first = take(path, worldOf(11));
  agePulse(path, 180);
  const second = take(path, worldOf(12));
  expect([first.isOurs(), second.isOurs()]).toEqual([false, true]);
  first.add(14);
  first.release();
  expect(second.isOurs()).toBe(true);
});

test.each(['', '{"id":', '[]', 'null'])(
  'a lock that cannot be read (%j) holds while it is fresh, and then no more',
  (text) => {
    const path = makePath();
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    expect(holderOf(path, worldOf(12))).toBeUndefined();
    agePulse(path, 180);
    take(path, worldOf(12));
  },
);

test('of two that find a stale lock only one goes at it', () => {
  const path = makePath();
  take(path, worldOf(11));
  const dead = { isRunning: (pid: number) => pid !== 11 };
  mkdirSync(`${path}.dorr`);
  expect(holderOf(path, worldOf(12, dead))?.pids).toEqual([11]);
  agePulse(`${path}.dorr`, 180);
  holderOf(path, worldOf(12, dead));
  take(path, worldOf(12, dead));
});

test('what is said names the process or the machine, and what to do', () => {
  const path = makePath();
  take(path, worldOf(11));
  const holder = holderOf(path, worldOf(12)) ?? undefined;
  expect(describeHolder(holder, worldOf(12))).toMatch(/process 11, började \d{4}-\d\d-\d\d.+Vänta/);
  expect(describeHolder(holder, worldOf(12, { machine: 'bo' }))).toMatch(/på datorn ada, .+inom 2 minuter/);
  expect(describeHolder(undefined, worldOf(12))).toMatch(/pågår redan.+inom 2 minuter/);
});
