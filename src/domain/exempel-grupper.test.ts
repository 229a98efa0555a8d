import { describe, expect, test } from 'vitest';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import { arText, exempelLage, groupExempel } from './exempel-grupper.ts';

describe('groupExempel', () => {
  const utgava = makeLopande();
  const da = makeRegion([makePost()]);
  const djup = makePost({ id: 'blekinge/djup', utgava: '2026' });
  test('a region is one group, with its newest edition first and the posts of its depth in it', () => {
    const nu = makeRegion([makePost({ id: 'blekinge/ny' })], { utgava, djupposter: [djup] });
    const [grupp, ...fler] = groupExempel([da, nu]);
    expect(fler).toEqual([]);
    expect(grupp).toMatchObject({ antal: 3 });
    expect(grupp?.utgavor.map((one) => [one.utgava.id, one.poster.map(({ id }) => id)])).toEqual([
      ['2026', ['blekinge/ny', 'blekinge/djup']],
      ['2020', ['blekinge/exempel']],
    ]);
  });
  test('an edition without examples is left out, and so is a region', () => {
    const tom = makeRegion([], { utgava });
    expect(groupExempel([da, tom])[0]?.utgavor).toHaveLength(1);
    expect(groupExempel([makeRegion([]), tom])).toEqual([]);
  });
});

test('every example says when it was true, also when the source gives no date', () => {
  expect(arText('2024-11-20')).toBe('2024');
  expect(arText(null)).toBe('odaterad');
});

test.each([
  [makePost({ niva: 'i-drift', per: '2024' }), 'i drift, 2024'],
  [makePost({ slag: 'dokument', niva: null, lage: 'antagen-av-regionen', per: null }), 'antagen av regionen, odaterad'],
  [makePost({ slag: 'iakttagelse', niva: null, per: '2024-11' }), 'iakttagelse, 2024'],
])('%o', (post, text) => expect(exempelLage(post)).toBe(text));
