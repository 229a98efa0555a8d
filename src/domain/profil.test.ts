import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { okant, profilMeningar } from './profil.ts';
import { buildTemamatris } from './temamatris.ts';

test('opens with how many themes the region took up', () => {
  const region = makeRegion([makePost()]);
  expect(profilMeningar(region, buildTemamatris([region], ['mobila-team', 'aldre']), 2020)[0]).toBe(
    '2020 tog Region Blekinge upp 1 av 2\u00a0teman.',
  );
});
test('a region that is not read says so and nothing else', () => {
  const region = makeRegion();
  const unread = { ...region, delar: { ...region.delar, malbild: { ...region.delar.malbild, granskad: null } } };
  expect(profilMeningar(unread, [], 2020)).toEqual(['Region Blekinge är ännu inte läst. Texten är inte skriven.']);
});
test('an unknown value in a read part is not said by the source; in an unread part it is not read', () => {
  expect([okant('2026-11-22'), okant(null)]).toEqual(['framgår inte av källan', 'ej granskat']);
});
