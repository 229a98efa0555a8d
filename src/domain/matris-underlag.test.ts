import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import type { Cell } from './temamatris.ts';
import { buildMatris } from './matris-underlag.ts';

const teman = [
  { id: 'aldre', namn: 'Äldre' },
  { id: 'mobila-team', namn: 'Mobila team' },
] as const;
const regioner = [makeRegion(), makeRegion([], { id: 'dalarna', kortnamn: 'Dalarna', befolkningTusental: 288 })];
const lika = new Map([['blekinge', [{ region: 'dalarna' }]]] as const);
const build = (celler: readonly Cell[]) => buildMatris([makeUtgava(), makeLopande()], teman, regioner, celler, lika);

describe('the matrix of every edition', () => {
  test('puts each cell in its edition, row and column', () => {
    const { rutor } = build([
      makeCell({ svar: 'ej-namnt' }),
      makeCell({ utgava: '2026', region: 'dalarna', tema: 'mobila-team', svar: 'ej-funnet' }),
    ]);
    expect(rutor[0]![0]![0]!.svar).toBe('ej-namnt');
    expect(rutor[1]![1]![1]!.svar).toBe('ej-funnet');
  });
  test('a cell that is not there is not read, never "not mentioned"', () => {
    expect(build([]).rutor[1]![0]![0]).toEqual({ svar: 'ej-granskat', belagg: [], nar: '' });
  });
  test('a document and an event are evidence without a step', () => {
    const poster = [makePost({ niva: 'i-drift', del: 'samverkan' }), makePost({ slag: 'dokument', niva: null })];
    const handelser = [makeHandelse({ del: 'uppfoljning' })];
    const { rutor } = build([makeCell({ utgava: '2026', svar: 'uttryckligt', poster, handelser })]);
    expect(rutor[1]![0]![0]!.belagg).toEqual([
      { del: 'samverkan', steg: 4 },
      { del: 'prioriteringar', steg: 0 },
      { del: 'uppfoljning', steg: 0 },
    ]);
  });
  test('the date is that of the latest evidence, and a closed edition has none', () => {
    const poster = [makePost({ per: '2023' }), makePost({ per: null })];
    const handelser = [makeHandelse({ datum: '2024-05' })];
    const svar = { svar: 'uttryckligt', poster } as const;
    const { rutor } = build([makeCell(svar), makeCell({ ...svar, utgava: '2026', handelser })]);
    expect([rutor[0]![0]![0]!.nar, rutor[1]![0]![0]!.nar]).toEqual(['', '2024-05']);
  });
  test('regions carry what they are picked and ordered by', () => {
    const { kolumner } = build([]);
    expect(kolumner[0]).toEqual({
      id: 'blekinge',
      namn: 'Blekinge',
      sjukvard: ['sodra'],
      storlek: 'under-250',
      invanare: 158,
      lika: [1],
    });
    expect(kolumner[1]!.storlek).toBe('250-500');
  });
});
