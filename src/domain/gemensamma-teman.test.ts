import { expect, test } from 'vitest';
import { gemensammaTeman } from './gemensamma-teman.ts';

const region = (namn: string, teman: string[], harText = true) => ({ namn, teman, harText });

test('two regions: what both take up, then what only one does', () => {
  expect(
    gemensammaTeman([region('A', ['Äldre', 'Glesbygd']), region('B', ['Äldre', 'Hälsorum'])], 'samverkan', 2020),
  ).toEqual(['Båda tog upp äldre.', 'Bara A tog upp glesbygd.', 'Bara B tog upp hälsorum.']);
});

test('three regions: all, some, one', () => {
  expect(
    gemensammaTeman([region('A', ['X', 'Y', 'Z']), region('B', ['X', 'Y']), region('C', ['X'])], 'samverkan', 2020),
  ).toEqual(['Alla tre tog upp x.', 'A och B tog upp y.', 'Bara A tog upp z.']);
});

test('nothing in common is said', () => {
  expect(gemensammaTeman([region('A', ['X']), region('B', [])], 'samverkan', 2020)).toEqual([
    'Inget tema var gemensamt för alla i delen samverkan 2020.',
    'Bara A tog upp x.',
  ]);
});

test('a region without text is not said to differ', () => {
  expect(gemensammaTeman([region('A', ['X']), region('B', ['X']), region('C', [], false)], 'samverkan', 2020)).toEqual([
    'Båda tog upp x.',
    'För C saknas text i delen samverkan, så det går inte att säga vad som skiljer.',
  ]);
});

test('a single region is compared with nothing', () => {
  expect(gemensammaTeman([region('A', ['X'])], 'samverkan', 2020)).toEqual([]);
});
