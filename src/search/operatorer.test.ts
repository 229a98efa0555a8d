import { expect, test } from 'vitest';
import { lasUttryck } from './operatorer.ts';

const vokabular = {
  utgavor: [],
  teman: [
    { id: 'mobila-team', namn: 'Mobila team och mobila arbetssätt', synonymer: ['mobil vård'] },
    { id: 'aldre', namn: 'Äldre', synonymer: [] },
  ],
  regioner: [
    { id: 'vastra-gotaland', namn: 'Västra Götalandsregionen', kortnamn: 'Västra Götaland' },
    { id: 'vastmanland', namn: 'Region Västmanland', kortnamn: 'Västmanland' },
  ],
};
const las = (text: string) => lasUttryck(text, vokabular);
const ord = (text: string) => ({ slag: 'ord', text });

test('words stand together until something parts them', () => {
  expect(las('mobila team')).toEqual({ vagar: [[ord('mobila team')]], utan: [], besked: [] });
  expect(las('mobila team + äldre').vagar).toEqual([[ord('mobila team'), ord('äldre')]]);
  expect(las('')).toEqual({ vagar: [], utan: [], besked: [] });
});
test('a phrase, with straight quotes or curly ones', () => {
  expect(las('"mobila team" äldre').vagar).toEqual([[{ slag: 'fras', text: 'mobila team' }, ord('äldre')]]);
  expect(las('”mobila team”').vagar).toEqual([[{ slag: 'fras', text: 'mobila team' }]]);
  expect(las('"mobila').besked).toHaveLength(1);
});
test('minus leaves out a word, a phrase, a theme; a hyphen inside a word does not', () => {
  expect(las('team -hemma -"i hemmet" -tema:aldre')).toEqual({
    vagar: [[ord('team')]],
    utan: [ord('hemma'), { slag: 'fras', text: 'i hemmet' }, { slag: 'tema', id: 'aldre' }],
    besked: [],
  });
  expect(las('e-hälsa').vagar).toEqual([[ord('e-hälsa')]]);
  expect(las('-hemma').besked[0]).toContain('Bara uteslutna ord');
});
test('OR parts two ways; with nothing on one side it is told', () => {
  expect(las('läkarbil OR tandvårdsbuss').vagar).toEqual([[ord('läkarbil')], [ord('tandvårdsbuss')]]);
  expect(las('läkarbil OR').besked).toHaveLength(1);
  expect(las('OR läkarbil').besked).toHaveLength(1);
});
test('a theme and a region by id, name or beginning', () => {
  expect(las('tema:mobila-team region:västman').vagar).toEqual([
    [
      { slag: 'tema', id: 'mobila-team' },
      { slag: 'region', id: 'vastmanland' },
    ],
  ]);
  expect(las('tema:"mobil vård"').vagar).toEqual([[{ slag: 'tema', id: 'mobila-team' }]]);
});
test('what is not understood is told', () => {
  expect(las('tema:finnsinte').besked).toEqual(['Temat ”finnsinte” finns inte. Namnen står på temasidorna.']);
  expect(las('region:väst').besked[0]).toContain('Regionen ”väst” finns inte');
  expect(las('vård NEAR hem').besked[0]).toContain('NEAR används inte');
  expect(las('vård*')).toMatchObject({ vagar: [[ord('vård')]], besked: [expect.stringContaining('behövs inte')] });
});
