import { expect, test } from 'vitest';
import { readUttryck } from './operatorer.ts';

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
const las = (text: string) => readUttryck(text, vokabular);
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
test('a theme is named by id, name or another word for it, and by a beginning that only one has', () => {
  const tema = (text: string) => las(`tema:${text}`).vagar;
  const mobila = [[{ slag: 'tema', id: 'mobila-team' }]];
  expect([tema('mobila-team'), tema('"Mobila team och mobila arbetssätt"'), tema('mob')]).toEqual([
    mobila,
    mobila,
    mobila,
  ]);
  // Another word for it names it whole, since its beginning says little.
  expect(tema('"mobil vå"')).toEqual([]);
  expect(tema('"mobil vård"')).toEqual(mobila);
  expect(tema('"!"')).toEqual([]);
});
test('a region is named with or without the word region, and by a beginning that only one has', () => {
  const region = (text: string) => las(`region:"${text}"`).vagar[0]?.[0];
  for (const text of ['vastmanland', 'Region Västmanland', 'regionen västmanland', 'Västm'])
    expect(region(text), text).toEqual({ slag: 'region', id: 'vastmanland' });
  expect(region('Västra Götaland')).toEqual({ slag: 'region', id: 'vastra-gotaland' });
  expect([region('väst'), region('!')]).toEqual([undefined, undefined]);
});
test('a region or a theme parts the words about it, and with minus is left out', () => {
  expect(las('team region:västmanland buss').vagar).toEqual([
    [ord('team'), { slag: 'region', id: 'vastmanland' }, ord('buss')],
  ]);
  expect(las('team -region:västmanland buss')).toEqual({
    vagar: [[ord('team buss')]],
    utan: [{ slag: 'region', id: 'vastmanland' }],
    besked: [],
  });
  expect(las('REGION:västmanland').vagar).toEqual([[{ slag: 'region', id: 'vastmanland' }]]);
});
test('a phrase of no word is none, and parts no words', () => {
  expect(las('team "…" buss').vagar).toEqual([[ord('team buss')]]);
  expect(las('team "nära vård" buss').vagar).toEqual([[ord('team'), { slag: 'fras', text: 'nära vård' }, ord('buss')]]);
});
test('OR and ELLER part ways, AND, OCH and plus part what must all hold', () => {
  expect(las('team ELLER buss').vagar).toEqual([[ord('team')], [ord('buss')]]);
  for (const och of ['AND', 'OCH', '+']) expect(las(`team ${och} buss`).vagar).toEqual([[ord('team'), ord('buss')]]);
  expect(las('+team och +buss').vagar).toEqual([[ord('team och buss')]]);
  expect(las('OR team')).toMatchObject({ vagar: [[ord('team')]], besked: [expect.stringContaining('mellan två ord')] });
  expect(las('team OR OR buss').besked).toHaveLength(1);
  expect(las('team OR')).toMatchObject({ vagar: [[ord('team')]], besked: [expect.stringContaining('mellan två ord')] });
});
test('a quotation mark that stands alone parts its words, and is told', () => {
  expect(las('nära "vård')).toEqual({
    vagar: [[ord('nära  vård')]],
    utan: [],
    besked: [expect.stringContaining('par')],
  });
  expect(las('"nära vård"').besked).toEqual([]);
});
test('signs of other search engines are told, and only a star leaves its word', () => {
  expect(las('NOT vård')).toMatchObject({
    vagar: [[ord('vård')]],
    besked: [expect.stringContaining('NOT används inte')],
  });
  expect(las('* vård').vagar).toEqual([[ord('vård')]]);
});
test('a minus before no word is one of the words, and only what is left out gives no hits', () => {
  expect(las('a - b')).toMatchObject({ vagar: [[ord('a - b')]], utan: [] });
  expect(las('-a b').besked).toEqual([]);
  expect(las('–hemma team').utan).toEqual([ord('hemma')]);
});
