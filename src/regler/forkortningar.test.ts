import { expect, test } from 'vitest';
import { oforklarade } from './forkortningar.ts';

const ordlista = [
  { forkortning: 'SIP', regioner: null },
  { forkortning: 'RF-SISU', regioner: null },
  { forkortning: 'CS', regioner: ['skane'] },
  { forkortning: null, regioner: null },
];
const fel = (text: string, region: string | null = 'skane') => oforklarade(text, region, ordlista);

test('what the glossary explains is explained, also in a compound and with an ending', () =>
  expect(fel('En SIP, ett SIP-möte och SIP:ens mål')).toEqual([]));
test('what it does not explain is told once, in order', () =>
  expect(fel('LARO och KOL, och LARO igen')).toEqual(['LARO', 'KOL']));
test('a compound is explained as a whole or by its parts', () =>
  expect([fel('RF-SISU'), fel('SISU'), fel('KOL-SIP')]).toEqual([[], ['SISU'], ['KOL']]));
test('an abbreviation of one region is not explained in another or for the whole country', () =>
  expect([fel('CS'), fel('CS', 'halland'), fel('CS', null)]).toEqual([[], ['CS'], ['CS']]));
test('capitals with small letters between them count when there are no more small than capital', () =>
  expect(fel('FoU, iKBT, HoS 2029, ÄlSa')).toEqual(['FoU', 'iKBT', 'HoS', 'ÄlSa']));
test('names, years, Roman numbers and one capital are no abbreviations', () =>
  expect(fel('BarnSam, Region Skåne, del II, S och M, 2020, Medtech4Health')).toEqual([]));
test('words that only shout are a name, while one word in capitals is not', () =>
  expect([fel('NÄRA VÅRD'), fel('DIGGA nu')]).toEqual([[], ['DIGGA']]));
test('an empty text has none', () => expect(fel('')).toEqual([]));
