import { describe, expect, test } from 'vitest';
import { checkKommunvarde } from './kommuner.ts';
import { checkPostSlag } from './post-slag.ts';

describe('the step of a post', () => {
  const nycklar = (post: Parameters<typeof checkPostSlag>[0]) => checkPostSlag(post).map(({ nyckel }) => nyckel);
  test('belongs to its kind', () => {
    expect(nycklar({ slag: 'arbetssatt', niva: 'i-drift', lage: null })).toEqual([]);
    expect(nycklar({ slag: 'dokument', niva: null, lage: 'utkast' })).toEqual([]);
    expect(nycklar({ slag: 'handling', niva: 'pagaende', lage: null })).toEqual([]);
    expect(nycklar({ slag: 'iakttagelse', niva: null, lage: null })).toEqual([]);
  });
  test('is told where the kind has another ladder', () => {
    expect(nycklar({ slag: 'arbetssatt', niva: null, lage: null })).toEqual(['slag']);
    expect(nycklar({ slag: 'arbetssatt', niva: 'mal', lage: 'utkast' })).toEqual(['lage']);
    expect(nycklar({ slag: 'dokument', niva: 'mal', lage: null })).toEqual(['niva', 'slag']);
    expect(nycklar({ slag: 'handling', niva: 'i-drift', lage: null })).toEqual(['niva']);
    expect(nycklar({ slag: 'iakttagelse', niva: 'utvarderat', lage: null })).toEqual(['niva']);
  });
});

describe('an attribute about municipalities', () => {
  test('cannot apply exactly where the region has none', () => {
    expect(checkKommunvarde(true, null)).toBeNull();
    expect(checkKommunvarde(true, false)).toBeNull();
    expect(checkKommunvarde(false, 'ej-tillampligt')).toBeNull();
    expect(checkKommunvarde(true, 'ej-tillampligt')).not.toBeNull();
    expect(checkKommunvarde(false, null)).not.toBeNull();
  });
});
