import { describe, expect, test } from 'vitest';
import { mattMarks } from './matt-linje.ts';

const ram = { topp: 10, botten: 110 };
const varde = (per: string, tal: number) => ({ per, varde: tal, avsnitt: 'A' });

describe('mattMarks', () => {
  test('percent stands on a scale from 0 to 100', () => {
    const { punkter } = mattMarks({ enhet: 'procent', mal: null, varden: [varde('2023', 25)] }, ['2023'], ram);
    expect(punkter[0]!.y).toBeCloseTo(85);
  });

  test('an index stands on a scale from 0 to 1', () => {
    const { punkter } = mattMarks({ enhet: 'index', mal: null, varden: [varde('2024', 0.5)] }, ['2024'], ram);
    expect(punkter[0]!.y).toBeCloseTo(60);
  });

  test('without a target no target line is given', () => {
    expect(mattMarks({ enhet: 'index', mal: null, varden: [varde('2024', 0.3)] }, ['2024'], ram).mal).toBeNull();
  });

  test('the target line stands at the target', () => {
    const mal = { varde: 100, avsnitt: 'A' };
    expect(mattMarks({ enhet: 'procent', mal, varden: [varde('2024', 3)] }, ['2024'], ram).mal).toBeCloseTo(10);
  });

  test('values that follow each other are joined, in order', () => {
    const { steg } = mattMarks(
      { enhet: 'procent', mal: null, varden: [varde('2023', 1), varde('2024', 2), varde('2025', 3)] },
      ['2023', '2024', '2025'],
      ram,
    );
    expect(steg.map(([a, b]) => [a.per, b.per])).toEqual([
      ['2023', '2024'],
      ['2024', '2025'],
    ]);
  });

  test('shares of different things are not joined', () => {
    const varden = [
      { ...varde('2023', 20), av: 'befolkningen' },
      { ...varde('2024', 36), av: 'de listade' },
    ];
    const marks = mattMarks({ enhet: 'procent', mal: null, varden }, ['2023', '2024'], ram);
    expect(marks.steg).toEqual([]);
    expect(marks.punkter).toHaveLength(2);
  });

  test('figures that share their times put the same time in the same place', () => {
    const tider = ['2023', '2024'];
    const one = mattMarks({ enhet: 'procent', mal: null, varden: [varde('2023', 1), varde('2024', 2)] }, tider, ram);
    const two = mattMarks({ enhet: 'index', mal: null, varden: [varde('2024', 0.2)] }, tider, ram);
    expect(two.punkter[0]!.x).toBe(one.punkter[1]!.x);
  });
});
