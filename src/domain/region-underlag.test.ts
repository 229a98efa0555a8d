import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { posterOf, readableDelar } from './region-underlag.ts';

test('posts come in reading order with their region and part', () => {
  const poster = [makePost({ id: 'blekinge/b', del: 'samverkan' }), makePost({ id: 'blekinge/a', del: 'malbild' })];
  expect(posterOf(makeRegion(poster)).map(({ id, del }) => `${del}:${id}`)).toEqual([
    'malbild:blekinge/a',
    'samverkan:blekinge/b',
  ]);
});
test('a source picks its own posts', () => {
  const later = makePost({ id: 'blekinge/b', kalla: { id: 'kronoberg-handlingsplan-2024', avsnitt: 'x' } });
  expect(posterOf(makeRegion([makePost(), later]), 'regionoversikt-2020')).toHaveLength(1);
});
test('a part that was only a picture cannot be read', () => {
  const region = makeRegion();
  expect(
    readableDelar({ ...region.delar, organisation: { ...region.delar.organisation, underlag: 'bild' } }),
  ).not.toContain('organisation');
});
