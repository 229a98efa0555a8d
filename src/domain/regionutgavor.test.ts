import { expect, test } from 'vitest';
import { makeLopande, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import { groupRegionutgavor, latestWith, utgaveord, utgavevyer } from './regionutgavor.ts';

const [da, nu] = [makeUtgava(), makeLopande()];

test('each region has its editions, newest first', () => {
  const alla = [
    makeRegion(),
    makeRegion([], { id: 'dalarna' }),
    makeRegion([], { utgava: nu }),
    makeRegion([], { id: 'dalarna', utgava: nu }),
  ];
  expect(groupRegionutgavor(alla).map((egna) => egna.map(({ id, utgava }) => `${id} ${utgava.id}`))).toEqual([
    ['blekinge 2026', 'blekinge 2020'],
    ['dalarna 2026', 'dalarna 2020'],
  ]);
});
test('then and now first, then each edition; one edition gives no choice', () => {
  expect(utgavevyer([da, nu]).map(({ id }) => id)).toEqual(['', '2026', '2020']);
  expect(utgavevyer([da])).toEqual([]);
});
test('only the newest of several is now', () => {
  expect([utgaveord(nu, [da, nu]), utgaveord(da, [da, nu]), utgaveord(da, [da])]).toEqual(['Nu', '2020', '2020']);
});

test('of three editions the middle one can be the latest that knows', () => {
  const egna = [makeLopande({ id: '2030' }), nu, da].map((utgava) => makeRegion([], { utgava }));
  const medan = (id: string) => latestWith([egna], ({ utgava }) => utgava.id === id).map(({ utgava }) => utgava.id);
  expect([medan('2026'), medan('2020'), medan('1999')]).toEqual([['2026'], ['2020'], ['2030']]);
});
