import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import type { Niva } from '../schema/niva.ts';
import type { Cell } from './temamatris.ts';
import { buildStege, regionStegMening, temaStegMening } from './stege.ts';

const cell = (niva: Niva | null, svar: Cell['svar'] = 'uttryckligt') => makeCell({ tema: 'mobila-team', svar, niva });

describe('buildStege', () => {
  test('every step is present, lowest first', () => {
    expect(buildStege([]).map(({ niva }) => niva)).toEqual(['mal', 'planerat', 'pagaende', 'i-drift', 'utvarderat']);
  });
  test('a cell stands on the step it has reached', () => {
    expect(buildStege([cell('i-drift')]).map(({ celler }) => celler.length)).toEqual([0, 0, 0, 1, 0]);
  });
  test('only explicit evidence is counted', () => {
    expect(buildStege([cell('mal', 'delvis'), cell(null, 'ej-namnt')]).every(({ celler }) => celler.length === 0)).toBe(
      true,
    );
  });
});

describe('the sentence of the ladder', () => {
  test('counts out of those that take the theme up, and leaves empty steps out', () => {
    const mening = temaStegMening(buildStege([cell('mal'), cell('i-drift'), cell('i-drift')]), 2020);
    expect(mening).toBe(
      'Så långt hade arbetet kommit 2020 i 3\u00a0regioner som tar upp temat: 1 till ett mål och 2 till något i drift.',
    );
  });
  test('says nothing when nobody takes it up', () => {
    expect([temaStegMening(buildStege([]), 2020), regionStegMening(buildStege([]), 2020)]).toEqual(['', '']);
  });
});
