import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTystnadsvakt } from './tystnad.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const aldrig = () => new Promise<never>(() => undefined);
const outcome = (work: Promise<unknown>) => {
  const seen = vi.fn();
  work.then(
    () => seen('kom'),
    () => seen('tyst'),
  );
  return seen;
};

test('work that hears nothing for so long is given up', async () => {
  const seen = outcome(createTystnadsvakt(1000).vakta(aldrig()));
  await vi.advanceTimersByTimeAsync(999);
  expect(seen).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toHaveBeenCalledWith('tyst');
});

test('work may take any time as long as something comes', async () => {
  const { vakta, livstecken } = createTystnadsvakt(1000);
  const seen = outcome(vakta(aldrig()));
  for (let second = 0; second < 60; second++) {
    await vi.advanceTimersByTimeAsync(900);
    livstecken();
  }
  expect(seen).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toHaveBeenCalledWith('tyst');
});

test('work that ends is passed on, and leaves no timer', async () => {
  const { vakta } = createTystnadsvakt(1000);
  expect(await vakta(Promise.resolve(7))).toBe(7);
  await expect(vakta(Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(vi.getTimerCount()).toBe(0);
});
