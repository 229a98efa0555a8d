import { describe, expect, test } from 'vitest';
import { stapelMarks } from './staplar.ts';

const yta = { left: 100, width: 200, top: 0, height: 100 };

describe('stapelMarks', () => {
  test('draws a value from zero, as a share of the ceiling', () => {
    const [mark] = stapelMarks([{ id: 'a', slag: 'varde', varde: 25 }], { ...yta, tak: 100 });
    expect(mark).toMatchObject({ x: 100, width: 25 });
  });
  test('draws a span between its two ends', () => {
    const [mark] = stapelMarks([{ id: 'a', slag: 'spann', fran: 20, till: 80 }], { ...yta, tak: 100 });
    expect(mark).toMatchObject({ slag: 'spann', x: 120, width: 60 });
  });
  test('draws no bar where there is no figure', () => {
    expect(stapelMarks([{ id: 'a', slag: 'utan' }], yta)[0]).toMatchObject({ slag: 'utan', width: 0 });
  });
  test('lets the largest value fill the width without a ceiling', () => {
    const marks = stapelMarks(
      [
        { id: 'a', slag: 'varde', varde: 4 },
        { id: 'b', slag: 'varde', varde: 2 },
      ],
      yta,
    );
    expect(marks.map((mark) => mark.width)).toEqual([100, 50]);
  });
  test('draws nothing for no rows', () => {
    expect(stapelMarks([], yta)).toEqual([]);
  });
});
