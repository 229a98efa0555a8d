import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { forandringOf, forandringText } from './forandring.ts';

const sagt = (niva: 'mal' | 'planerat' | 'i-drift' | null) => makeCell({ svar: 'uttryckligt', niva });
const tyst = (svar: 'ej-namnt' | 'ej-funnet' | 'ej-granskat' | 'underlag-saknas' | 'ej-tillampligt') =>
  makeCell({ svar, niva: null });

describe('forandringOf', () => {
  test.each([
    [tyst('ej-namnt'), sagt('mal'), 'nytt'],
    [tyst('underlag-saknas'), sagt('mal'), 'kant-nu'],
    [tyst('ej-granskat'), sagt('mal'), 'kant-nu'],
    [makeCell({ svar: 'delvis' }), sagt('mal'), 'tydligare'],
    [sagt('planerat'), sagt('i-drift'), 'langre'],
    [sagt('i-drift'), sagt('i-drift'), 'samma'],
    [sagt('i-drift'), sagt('planerat'), 'annat-steg'],
    [sagt('i-drift'), sagt(null), 'nyare-utan-steg'],
    [sagt('i-drift'), tyst('ej-funnet'), 'inget-nyare'],
    [tyst('ej-namnt'), tyst('ej-funnet'), 'okant'],
    [tyst('ej-tillampligt'), tyst('ej-granskat'), 'ej-tillampligt'],
  ] as const)('%#: is told by its kind', (da, nu, slag) => {
    expect(forandringOf(da, nu)).toBe(slag);
  });
});

describe('forandringText', () => {
  const ar = { ar: '2020' };
  test('says both steps', () => {
    expect(forandringText(sagt('planerat'), sagt('i-drift'), ar)).toBe('I drift, var planerat 2020');
  });
  test('a lost picture is never told as silence', () => {
    expect(forandringText(tyst('underlag-saknas'), sagt('mal'), ar)).toBe('Underlag saknas för 2020');
  });
  test('nothing newer says who looked, and when', () => {
    const nu = makeCell({
      svar: 'ej-funnet',
      sokt: [{ dag: '2026-11-28', teman: ['aldre'], attribut: [], ord: ['äldre'] }],
    });
    expect(forandringText(sagt('mal'), nu, ar)).toBe('Inget nyare hittat; sökt 28\u00a0november\u00a02026');
    expect(forandringText(sagt('mal'), tyst('ej-granskat'), ar)).toBe('Ingen har ännu sökt efter något nyare');
  });
});
