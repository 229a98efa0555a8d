import { expect, test } from 'vitest';
import type { TemaId } from '../schema/vokabular.ts';
import { computeSamstammighet, type Lasning } from './samstammighet.ts';

const teman: readonly TemaId[] = ['mobila-team', 'aldre', 'prevention', 'glesbygd'];
const skane = (lasning: Lasning, av: readonly TemaId[] = teman) => ({ teman: av, lasningar: { skane: lasning } });

test('full agreement on mixed answers is kappa 1', () => {
  expect(computeSamstammighet(skane({ forsta: ['aldre'], andra: ['aldre'] }))).toEqual({
    celler: 4,
    overens: 4,
    kappa: 1,
  });
});
test('half agreement with balanced answers is what chance gives: kappa 0', () => {
  const lasning = { forsta: ['mobila-team', 'aldre'], andra: ['aldre', 'prevention'] } as const;
  expect(computeSamstammighet(skane(lasning))).toEqual({ celler: 4, overens: 2, kappa: 0 });
});
test('the same single answer everywhere counts as full agreement', () => {
  expect(computeSamstammighet(skane({ forsta: [], andra: [] })).kappa).toBe(1);
});
test('cells that are left out count neither as agreement nor as difference', () => {
  const lasning = { forsta: ['aldre'], andra: ['prevention'] } as const;
  const utan = computeSamstammighet(skane(lasning), (_region, tema) => tema !== 'prevention');
  expect(utan).toMatchObject({ celler: 3, overens: 2 });
});
test('a theme that the readers did not look for changes no figure, though the vocabulary has it', () => {
  const utanfor: Lasning = { forsta: ['aldre', 'vardstruktur'], andra: ['aldre'] };
  expect(computeSamstammighet(skane(utanfor))).toEqual(
    computeSamstammighet(skane({ forsta: ['aldre'], andra: ['aldre'] })),
  );
});
test('regions that nobody read are not compared, and nothing compared is no disagreement', () => {
  expect(computeSamstammighet({ teman, lasningar: {} })).toEqual({ celler: 0, overens: 0, kappa: 1 });
});
