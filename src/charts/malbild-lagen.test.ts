import { describe, expect, test } from 'vitest';
import { lageMarks, stegX } from './malbild-lagen.ts';

const yta = { left: 100, width: 200, top: 0, height: 40 };

test('stegX spreads the steps from left to right within the width', () => {
  const x = stegX(yta).map((one) => one.x);
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  expect(Math.min(...x)).toBeGreaterThan(100);
  expect(Math.max(...x)).toBeLessThan(200);
});

describe('lageMarks', () => {
  test('moves right when the work has come further', () => {
    const [mark] = lageMarks([{ id: 'a', da: 'utkast', nu: 'framtagen' }], yta);
    expect(mark?.nuX).toBeGreaterThan(mark?.daX ?? Infinity);
  });
  test('draws no later mark where nothing later is known, and none at all where the question does not apply', () => {
    const marks = lageMarks(
      [
        { id: 'a', da: 'framtagen', nu: null },
        { id: 'b', da: 'ej-tillampligt', nu: null },
      ],
      yta,
    );
    expect(marks[0]?.nuX).toBeNull();
    expect(marks[1]?.daX).toBeNull();
    expect(marks[1]?.y).toBeGreaterThan(marks[0]?.y ?? Infinity);
  });
  test('draws nothing for no rows', () => {
    expect(lageMarks([], yta)).toEqual([]);
  });
});
