import { expect, test } from 'vitest';
import { makeRegion } from '../../tests/underlag/region.ts';
import { buildAttribut } from './attribut.ts';

const { delar } = makeRegion();
const kommuner = (styrgruppMedKommuner: boolean | null) =>
  buildAttribut({ ...delar, organisation: { ...delar.organisation, styrgruppMedKommuner } }).organisation.at(-1)?.varde;

test('no is a word, unknown is null', () => {
  expect([kommuner(true), kommuner(false), kommuner(null)]).toEqual(['Ja', 'Nej', null]);
});

test('every region has the same rows, known or not', () => {
  expect(buildAttribut(delar).malbild).toHaveLength(9);
  expect(buildAttribut(delar).malbild[0]).toMatchObject({ namn: 'Strategi eller program', varde: null });
});
