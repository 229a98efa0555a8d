import { expect, test } from 'vitest';
import { isIHelheten, isLetad, letadForst, olastaText } from './helhet.ts';

test('only what somebody has read, and what can apply, is counted out of', () => {
  expect((['uttryckligt', 'ej-namnt', 'underlag-saknas', 'utanfor'] as const).map(isIHelheten)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect((['ej-granskat', 'ej-tillampligt'] as const).map(isIHelheten)).toEqual([false, false]);
});

test('a page begins with the newest edition that somebody has looked in', () => {
  const last = { celler: [{ svar: 'ej-funnet' }] } as const;
  const opened = { celler: [{ svar: 'ej-granskat' }, { svar: 'ej-tillampligt' }] } as const;
  const oldest = { celler: [{ svar: 'uttryckligt' }] } as const;
  expect([last, opened, oldest].map(({ celler }) => isLetad(celler))).toEqual([true, false, true]);
  expect(letadForst([opened, last, oldest])).toEqual([last, opened, oldest]);
  expect(letadForst([last, oldest])).toEqual([last, oldest]);
  expect(letadForst([opened])).toEqual([opened]);
});

test('the unread are told in the number they have, and not at all when there are none', () => {
  expect([0, 1, 3].map(olastaText)).toEqual(['', '1 är ännu inte läst', '3 är ännu inte lästa']);
});
