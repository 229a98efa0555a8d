import { expect, test } from 'vitest';
import { buildPostankare, postnyckel } from './postankare.ts';

const post = (id: string, utgava: string) => ({ id, utgava });
const ankare = (...poster: ReturnType<typeof post>[]) => {
  const found = buildPostankare(poster, ['2020', '2026']);
  return poster.map((one) => found.get(postnyckel(one)));
};

test('the oldest edition keeps the slug; the same id later gets its edition', () => {
  expect(ankare(post('blekinge/bil', '2020'), post('blekinge/bil', '2026'), post('blekinge/ny', '2026'))).toEqual([
    'bil',
    '2026-bil',
    'ny',
  ]);
});
test('an anchor of the page itself is never taken', () => {
  expect(ankare(post('blekinge/malbild', '2026'), post('blekinge/2026', '2026'))).toEqual([
    '2026-malbild',
    '2026-2026',
  ]);
});
