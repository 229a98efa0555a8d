import { expect, test } from 'vitest';
import { computeSamstammighet } from './samstammighet.ts';

const teman = ['mobila-team', 'aldre', 'prevention', 'glesbygd'] as const;

test('full agreement on mixed answers is kappa 1', () => {
  expect(computeSamstammighet({ skane: { forsta: ['aldre'], andra: ['aldre'] } }, teman)).toEqual({
    celler: 4,
    overens: 4,
    kappa: 1,
  });
});
test('half agreement with balanced answers is what chance gives: kappa 0', () => {
  const lasning = { forsta: ['mobila-team', 'aldre'], andra: ['aldre', 'prevention'] } as const;
  expect(computeSamstammighet({ skane: lasning }, teman)).toEqual({ celler: 4, overens: 2, kappa: 0 });
});
test('the same single answer everywhere counts as full agreement', () => {
  expect(computeSamstammighet({ skane: { forsta: [], andra: [] } }, teman).kappa).toBe(1);
});
test('cells that are left out count neither as agreement nor as difference', () => {
  const lasning = { forsta: ['aldre'], andra: ['prevention'] } as const;
  const utan = computeSamstammighet({ skane: lasning }, teman, (_region, tema) => tema !== 'prevention');
  expect(utan).toMatchObject({ celler: 3, overens: 2 });
});
