import { describe, expect, test } from 'vitest';
import { findFarg, isFarg, readFormvarden } from './formvarden.ts';

describe('readFormvarden', () => {
  test('gives a colour one value a scheme, and a length the same in both', () => {
    expect(readFormvarden(':root { --petrol: light-dark(#0b5563, #84cdd4); --rum-1: 0.25rem; }')).toEqual([
      { namn: 'petrol', ljus: '#0b5563', mork: '#84cdd4' },
      { namn: 'rum-1', ljus: '0.25rem', mork: '0.25rem' },
    ]);
  });
  test('keeps the first of two with one name, and nothing out of a comment', () => {
    const css = '/* --a: 9; */ :root{--a: 120ms;} @media (x){:root{--a: 0ms;}}';
    expect(readFormvarden(css).map(({ ljus }) => ljus)).toEqual(['120ms']);
  });
  test('keeps a value with commas whole', () => {
    expect(readFormvarden(":root{--typ: 'A', b, sans-serif;}")[0]?.ljus).toBe("'A', b, sans-serif");
  });
  test('finds none in an empty sheet', () => expect(readFormvarden('')).toEqual([]));
});

test('a length is no colour', () => {
  expect(isFarg({ namn: 'a', ljus: '#0b5563', mork: '#84cdd4' })).toBe(true);
  expect(isFarg({ namn: 'a', ljus: '4px', mork: '4px' })).toBe(false);
});

test('a colour is found by name and scheme, and a length is none', () => {
  const varden = readFormvarden('--petrol: light-dark(#0b5563, #84cdd4); --radie: 4px;');
  expect(findFarg(varden, 'petrol', 'mork')).toBe('#84cdd4');
  expect(() => findFarg(varden, 'radie', 'ljus')).toThrow('--radie');
});
