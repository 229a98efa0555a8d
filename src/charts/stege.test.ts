import { describe, expect, test } from 'vitest';
import { rutsida, stegMarks } from './stege.ts';

const yta = { left: 100, width: 200, height: 60 };

describe('stegMarks', () => {
  test('draws one square for each thing counted', () => {
    expect(stegMarks([{ id: 'a', antal: 3 }], yta)[0]?.rutor).toHaveLength(3);
  });
  test('keeps the longest row within the width', () => {
    const rader = [
      { id: 'a', antal: 2 },
      { id: 'b', antal: 30 },
    ];
    expect(stegMarks(rader, yta)[1]!.rutor.at(-1)! + rutsida(rader, yta)).toBeLessThanOrEqual(200);
  });
  test('an empty step has a row without squares', () => {
    expect(stegMarks([{ id: 'a', antal: 0 }], yta)[0]).toMatchObject({ rutor: [] });
  });
  test('rows follow each other downwards', () => {
    const [a, b] = stegMarks(
      [
        { id: 'a', antal: 1 },
        { id: 'b', antal: 1 },
      ],
      yta,
    );
    expect(b!.y).toBeGreaterThan(a!.y);
  });
  test('draws nothing for no rows', () => expect(stegMarks([], yta)).toEqual([]));
});
