import { expect, test } from 'vitest';
import { sjukvardId, storlekOf } from './regionurval.ts';

test('a region at the limit belongs to the larger class', () => {
  expect([249, 250, 499, 500].map(storlekOf)).toEqual(['under-250', '250-500', '250-500', 'over-500']);
});

test('a samverkansregion gets a short id without diacritics', () => {
  expect(
    ['Södra sjukvårdsregionen', 'Stockholms sjukvårdsregion', 'Sjukvårdsregion Mellansverige'].map(sjukvardId),
  ).toEqual(['sodra', 'stockholms', 'mellansverige']);
});
