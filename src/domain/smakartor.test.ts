import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { buildSmakartor, smakartorMening } from './smakartor.ts';
import type { Cell } from './temamatris.ts';

const cell = (region: Cell['region'], svar: Cell['svar']) => makeCell({ region, svar });
const tema = { id: 'aldre', namn: 'Äldre' } as const;

describe('buildSmakartor', () => {
  test('parts regions that take it up from those with nothing to read', () => {
    const celler = [cell('skane', 'uttryckligt'), cell('gotland', 'underlag-saknas'), cell('orebro', 'ej-namnt')];
    expect(buildSmakartor([tema], celler)[0]).toMatchObject({ uttryckligt: ['skane'], saknas: ['gotland'] });
  });
  test('no themes give no maps', () => expect(buildSmakartor([], [])).toEqual([]));
});

describe('smakartorMening', () => {
  test('names the fewest and the most', () => {
    const kartor = buildSmakartor([tema, { id: 'barn-unga', namn: 'Barn' }], [cell('skane', 'uttryckligt')]);
    expect(smakartorMening(kartor, 2020)).toBe('Varje tema tas upp av mellan 0 och 1\u00a0region 2020.');
  });
  test('no maps give no sentence', () => expect(smakartorMening([], 2020)).toBe(''));
});
