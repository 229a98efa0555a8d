import { expect, test } from 'vitest';
import { isIHelheten, olastaText } from './helhet.ts';

test('only what somebody has read, and what can apply, is counted out of', () => {
  expect((['uttryckligt', 'ej-namnt', 'underlag-saknas', 'utanfor'] as const).map(isIHelheten)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect((['ej-granskat', 'ej-tillampligt'] as const).map(isIHelheten)).toEqual([false, false]);
});

test('the unread are told in the number they have, and not at all when there are none', () => {
  expect([0, 1, 3].map(olastaText)).toEqual(['', '1 är ännu inte läst', '3 är ännu inte lästa']);
});
