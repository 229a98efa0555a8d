import { expect, test } from 'vitest';
import { makeLopande, makeRegion } from '../../tests/underlag/region.ts';
import { malbildPlatser, malbildKartRam } from './karta-ram.ts';
import { buildAttributlinjer } from './attribut-rader.ts';
import { daLageNamn, malbildTystnad } from './malbild-tystnad.ts';
import type { MalbildDaOchNu } from './senast.ts';

const kallaOf = (id: string) => ({ id, kortnamn: 'Planen', utgivare: 'Region Blekinge', sida: null });
const tyst = (underlag: 'text' | 'bild') => {
  const region = makeRegion([]);
  return {
    ...region,
    delar: {
      ...region.delar,
      malbild: {
        ...region.delar.malbild,
        gemensamMalbild: { ...region.delar.malbild.gemensamMalbild, status: 'ej-namnt' as const },
      },
      prioriteringar: { ...region.delar.prioriteringar, underlag },
    },
  };
};
const rad = (slag: MalbildDaOchNu['tyst'], da: MalbildDaOchNu['da'] = 'ej-namnt'): MalbildDaOchNu => ({
  region: 'blekinge',
  namn: 'Blekinge',
  da,
  tyst: slag ?? null,
  nu: null,
});

test('a silence is told as the kind it is: a lost picture is no "not mentioned"', () => {
  expect([malbildTystnad(tyst('text')), malbildTystnad(tyst('bild'))]).toEqual(['ej-namnt', 'underlag-saknas']);
  expect(
    [rad('ej-namnt'), rad('delvis'), rad('underlag-saknas'), rad(null, 'utkast'), rad(null, null)].map(daLageNamn),
  ).toEqual(['Ej nämnt', 'Delvis berört', 'Underlag saknas', 'Utkast', 'Ej granskat']);
});
test('so it is on the map, in its words and in its key', () => {
  const da = makeRegion([]).utgava;
  const rader = [rad('ej-namnt'), rad('underlag-saknas')];
  expect(malbildPlatser(rader, da).map(({ text }) => text)).toEqual([
    'Blekinge: ej nämnt 2020',
    'Blekinge: underlag saknas 2020',
  ]);
  expect(malbildKartRam(rader, da, '').nyckel[0]?.text).toBe('Ej nämnt eller underlag saknas 2020');
});
test('and on the page of the region', () => {
  const varde = (underlag: 'text' | 'bild') =>
    buildAttributlinjer([makeRegion([], { utgava: makeLopande() }), tyst(underlag)], {
      handelser: [],
      kallaOf,
    })
      .malbild.find(({ namn }) => namn === 'Gemensam målbild')
      ?.varden.map((one) => one.varde);
  expect([varde('text'), varde('bild')]).toEqual([['Ej nämnt'], ['Underlag saknas']]);
});
