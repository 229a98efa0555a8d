import { describe, expect, test } from 'vitest';
import type { Sidkalla } from '../schema/kalla.ts';
import { groupSidor, regionOfSida } from './kallsidor.ts';

const sida = (id: string, more: Partial<Sidkalla> = {}) => ({
  id,
  sida: {
    titel: id,
    utgivare: 'Region Blekinge',
    utgivartyp: 'region' as const,
    url: null,
    publicerad: '2024',
    last: '2026-11-28',
    not: null,
    ...more,
  },
});

describe('regionOfSida', () => {
  test('is the region that the id begins with, not one that shares its first letters', () => {
    expect(regionOfSida('jamtland-harjedalen-k1')).toBe('jamtland-harjedalen');
    expect(regionOfSida('vastmanland-k1')).toBe('vastmanland');
    expect(regionOfSida('vastra-k1')).toBeNull();
    expect(regionOfSida('skanetrafiken')).toBeNull();
  });
});

describe('groupSidor', () => {
  test('the newest page comes first, the undated last, and a region without pages is left out', () => {
    const grupper = groupSidor([
      sida('dalarna-k1'),
      sida('blekinge-a', { publicerad: null }),
      sida('blekinge-b', { publicerad: '2022' }),
      sida('blekinge-c', { publicerad: '2025-03' }),
    ]);
    expect(grupper.map(({ region, sidor }) => [region, sidor.map(({ id }) => id)])).toEqual([
      ['blekinge', ['blekinge-c', 'blekinge-b', 'blekinge-a']],
      ['dalarna', ['dalarna-k1']],
    ]);
  });
  test('the day is said once only when it is the same for all', () => {
    expect(groupSidor([sida('blekinge-a'), sida('blekinge-b')])[0]?.last).toBe('2026-11-28');
    expect(groupSidor([sida('blekinge-a'), sida('blekinge-b', { last: '2026-11-29' })])[0]?.last).toBeNull();
  });
  test('nothing gives nothing', () => expect(groupSidor([])).toEqual([]));
});
