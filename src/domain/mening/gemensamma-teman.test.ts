import { describe, expect, test } from 'vitest';
import { gemensammaTeman as make } from './gemensamma-teman.ts';

const gemensammaTeman = (...args: Parameters<typeof make>): string[] => make(...args).map(({ text }) => text);

const region = (namn: string, teman: string[], harText = true) => ({ namn, teman, harText });
const da = { ar: '2020', slag: 'avslutad' } as const;
const nu = { ar: '2021–2026', slag: 'lopande' } as const;

describe('a closed edition', () => {
  test('two regions: what both take up, then what only one does', () => {
    expect(
      gemensammaTeman([region('A', ['Äldre', 'Glesbygd']), region('B', ['Äldre', 'Hälsorum'])], 'samverkan', da),
    ).toEqual(['Båda tog 2020 upp äldre.', 'Bara A tog 2020 upp glesbygd.', 'Bara B tog 2020 upp hälsorum.']);
  });
  test('three regions: all, some, one', () => {
    expect(
      gemensammaTeman([region('A', ['X', 'Y', 'Z']), region('B', ['X', 'Y']), region('C', ['X'])], 'samverkan', da),
    ).toEqual(['Alla tre tog 2020 upp x.', 'A och B tog 2020 upp y.', 'Bara A tog 2020 upp z.']);
  });
  test('nothing in common is said', () => {
    expect(gemensammaTeman([region('A', ['X']), region('B', [])], 'samverkan', da)[0]).toBe(
      'Inget tema var gemensamt för alla i delen samverkan 2020.',
    );
  });
  test('a region without text is not said to differ', () => {
    expect(gemensammaTeman([region('A', ['X']), region('B', ['X']), region('C', [], false)], 'samverkan', da)).toEqual([
      'Båda av dem som har text tog 2020 upp x.',
      'För C saknas text i delen samverkan 2020, så det går inte att säga vad som skiljer.',
    ]);
  });
});

describe('a rolling edition', () => {
  test('says what there is, and never that only one has it', () => {
    expect(gemensammaTeman([region('A', ['X', 'Y']), region('B', ['X'], false)], 'samverkan', nu)).toEqual([
      'Om x finns i utgåvan 2021–2026 uppgifter i delen samverkan för A och B.',
    ]);
  });
  test('nothing found is not told as a difference', () => {
    expect(gemensammaTeman([region('A', []), region('B', [], false)], 'samverkan', nu)).toEqual([]);
  });
});

test('a single region is compared with nothing', () => {
  for (const utgava of [da, nu]) expect(gemensammaTeman([region('A', ['X'])], 'samverkan', utgava)).toEqual([]);
});
