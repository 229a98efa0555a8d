import { expect, test } from 'vitest';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import { delvisLasta, posterOf, readableDelar } from './region-underlag.ts';

test('posts come in reading order with their region and part', () => {
  const poster = [makePost({ id: 'blekinge/b', del: 'samverkan' }), makePost({ id: 'blekinge/a', del: 'malbild' })];
  expect(posterOf(makeRegion(poster)).map(({ id, del }) => `${del}:${id}`)).toEqual([
    'malbild:blekinge/a',
    'samverkan:blekinge/b',
  ]);
});
test('a post belongs to the edition of the region it is given in, and a post in depth joins its part', () => {
  const djup = makePost({ id: 'blekinge/djup', utgava: '2026', del: 'malbild' });
  const region = makeRegion([makePost({ id: 'blekinge/a', del: 'samverkan' })], {
    utgava: makeLopande(),
    djupposter: [djup],
  });
  expect(posterOf(region).map(({ id, utgava }) => `${utgava}:${id}`)).toEqual([
    '2026:blekinge/djup',
    '2026:blekinge/a',
  ]);
});
test('a part that was only a picture cannot be read', () => {
  const region = makeRegion();
  expect(
    readableDelar({ ...region.delar, organisation: { ...region.delar.organisation, underlag: 'bild' } }),
  ).not.toContain('organisation');
});

test('delvisLasta are the parts that were read as far as they could be', () => {
  const { delar } = makeRegion();
  const samverkan = { ...delar.samverkan, underlag: 'delvis' as const };
  expect(delvisLasta({ ...delar, samverkan })).toEqual(['samverkan']);
  expect(delvisLasta({ ...delar, samverkan: { ...samverkan, granskad: null } })).toEqual([]);
  expect(delvisLasta(delar)).toEqual([]);
});
