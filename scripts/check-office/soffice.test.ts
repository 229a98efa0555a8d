import { describe, expect, it } from 'vitest';
import { findSoffice } from './soffice.ts';

const machine = (there: readonly string[], env: Record<string, string> = {}) => ({
  env,
  isExecutable: (path: string) => there.includes(path),
});

describe('findSoffice', () => {
  it('takes the one that is pointed out before the one of the environment, and that before the path', () => {
    const there = machine(['/a/soffice', '/b/soffice', '/c/soffice'], { SOFFICE: '/b/soffice', PATH: '/c' });
    expect(findSoffice('/a/soffice', there)).toBe('/a/soffice');
    expect(findSoffice(undefined, there)).toBe('/b/soffice');
    expect(findSoffice(undefined, { ...there, env: { PATH: '/x:/c' } })).toBe('/c/soffice');
  });
  it('says null on a machine without one', () =>
    expect(findSoffice(undefined, machine([], { PATH: '/c' }))).toBeNull());
  it('throws with the remedy when the one that is pointed out is not there', () =>
    expect(() => findSoffice('/borta', machine([]))).toThrow('libreoffice-calc'));
});
