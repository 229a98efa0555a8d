import { describe, expect, test } from 'vitest';
import { isDrawn } from './urval.ts';
import { countUtfall, intervallOf, listOverlevare, type Rapport } from './utfall.ts';

const mutant = (line: number, status = 'Killed') => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a <\n  b',
  location: { start: { line, column: 1 }, end: { line, column: 6 } },
  status,
});

describe('what is drawn', () => {
  const lines = Array.from({ length: 2000 }, (_, line) => line);
  const drawn = (andel: number, fro: string) => lines.filter((line) => isDrawn('a.ts', mutant(line), { andel, fro }));
  test('is about the share that was asked for, none of nothing and all of one', () => {
    expect(drawn(0.2, 'a').length).toBeGreaterThan(300);
    expect(drawn(0.2, 'a').length).toBeLessThan(500);
    expect([drawn(0, 'a').length, drawn(1, 'a').length]).toEqual([0, 2000]);
  });
  test('is the same for the same seed, and other for another', () => {
    expect(drawn(0.2, 'a')).toEqual(drawn(0.2, 'a'));
    expect(drawn(0.2, 'a')).not.toEqual(drawn(0.2, 'b'));
  });
  test('grows with the share: what a small one draws a larger one draws, too', () => {
    expect(drawn(0.4, 'a')).toEqual(expect.arrayContaining(drawn(0.2, 'a')));
  });
});

describe('the outcome', () => {
  const rapport: Rapport = {
    files: {
      'src/search/a.ts': { mutants: [mutant(1), mutant(2, 'Survived'), mutant(3, 'Timeout'), mutant(4, 'Ignored')] },
      'src/data/b.ts': { mutants: [mutant(1, 'NoCoverage'), mutant(2, 'CompileError'), mutant(3, 'RuntimeError')] },
    },
  };
  test('counts what a test noticed, by room and in all, and nothing that is not valid', () => {
    expect(countUtfall(rapport)).toEqual([
      { rum: 'data', marktes: 0, alla: 1 },
      { rum: 'search', marktes: 2, alla: 3 },
      { rum: 'alla', marktes: 2, alla: 4 },
    ]);
  });
  test('tells each that lives, on one line, with its place', () => {
    expect(listOverlevare(rapport)).toEqual([
      { plats: 'src/search/a.ts:2:1-2:6', byte: 'EqualityOperator: a < b', otestad: false },
      { plats: 'src/data/b.ts:1:1-1:6', byte: 'EqualityOperator: a < b', otestad: true },
    ]);
  });
});

test('the interval holds the share, is narrower the more are drawn, and says nothing of nothing', () => {
  const [low, high] = intervallOf({ marktes: 90, alla: 100 });
  expect([low, high].map((one) => one.toFixed(3))).toEqual(['0.826', '0.945']);
  const [lower, higher] = intervallOf({ marktes: 900, alla: 1000 });
  expect(higher - lower).toBeLessThan(high - low);
  expect(intervallOf({ marktes: 0, alla: 0 })).toEqual([0, 1]);
});
