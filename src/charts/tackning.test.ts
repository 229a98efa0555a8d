import { expect, test } from 'vitest';
import { countSvar } from '../domain/temamatris.ts';
import { tackningMarks } from './tackning.ts';

test('pieces follow each other and fill the bar', () => {
  const counts = countSvar([
    { svar: 'uttryckligt' },
    { svar: 'uttryckligt' },
    { svar: 'ej-namnt' },
    { svar: 'underlag-saknas' },
  ]);
  expect(tackningMarks(counts, 100)).toEqual([
    { svar: 'uttryckligt', antal: 2, x: 0, width: 50 },
    { svar: 'ej-namnt', antal: 1, x: 50, width: 25 },
    { svar: 'underlag-saknas', antal: 1, x: 75, width: 25 },
  ]);
});
test('no regions give no pieces', () => expect(tackningMarks(countSvar([]), 100)).toEqual([]));
