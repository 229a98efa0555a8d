import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { findKallor } from './kallor-i-utgava.ts';

const kalla = (id: string) => ({ id, avsnitt: 'hela sidan' });

test('a source is found wherever something rests on it: post, value, forum, judgement, post of the region in depth', () => {
  const region = makeRegion([makePost({ kalla: kalla('post') })], {
    bedomningar: [
      { tema: 'aldre', svar: 'delvis', not: 'Berörs bara delvis.', kalla: kalla('bedomning'), per: '2020' },
    ],
    djupposter: [makePost({ kalla: kalla('djup') })],
  });
  const { malbild, samverkan } = region.delar;
  const delar = {
    ...region.delar,
    malbild: { ...malbild, belagg: { strategi: { per: null, handelse: null, kalla: kalla('varde') } } },
    samverkan: {
      ...samverkan,
      forum: [
        { namn: 'Rådet', forkortning: null, niva: null, deltar: null, uppgift: null, kalla: kalla('forum'), per: null },
      ],
    },
  };
  expect([...findKallor([{ ...region, delar }])].sort()).toEqual([
    'bedomning',
    'djup',
    'forum',
    'post',
    'regionoversikt-2020',
    'varde',
  ]);
});
test('no regions rest on nothing', () => expect(findKallor([]).size).toBe(0));
