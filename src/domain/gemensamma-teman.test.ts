import { expect, test } from 'vitest';
import { gemensammaTeman } from './gemensamma-teman.ts';

const region = (namn: string, teman: string[], harText = true) => ({ namn, teman, harText });

test('two regions: what both take up, then what only one does', () => {
  expect(gemensammaTeman([region('A', ['Äldre', 'Glesbygd']), region('B', ['Äldre', 'Hälsorum'])])).toEqual([
    'Båda tar upp äldre.',
    'Bara A tar upp glesbygd.',
    'Bara B tar upp hälsorum.',
  ]);
});

test('three regions: all, some, one', () => {
  expect(gemensammaTeman([region('A', ['X', 'Y', 'Z']), region('B', ['X', 'Y']), region('C', ['X'])])).toEqual([
    'Alla tre tar upp x.',
    'A och B tar upp y.',
    'Bara A tar upp z.',
  ]);
});

test('nothing in common is said', () => {
  expect(gemensammaTeman([region('A', ['X']), region('B', [])])).toEqual([
    'Inget tema är gemensamt för alla i den här delen.',
    'Bara A tar upp x.',
  ]);
});

test('a region without text is not said to differ', () => {
  expect(gemensammaTeman([region('A', ['X']), region('B', ['X']), region('C', [], false)])).toEqual([
    'Båda tar upp x.',
    'För C saknas text i den här delen, så det går inte att säga vad som skiljer.',
  ]);
});

test('a single region is compared with nothing', () => {
  expect(gemensammaTeman([region('A', ['X'])])).toEqual([]);
});
