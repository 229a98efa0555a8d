import { expect, test } from 'vitest';
import { avsnittOf, buildLogg } from './tystnadslogg.ts';

const traff = { region: 'kalmar', tema: 'uppfoljning', ord: 'utvärdering', punkt: '4:4' };
const grund = { utgava: '2020', kalla: 'oversikt', dag: '2026-11-28', ord: {}, blad: {} };

test('a reason given for a place is kept, a new place waits for one', () => {
  const forra = [{ oraknade: [{ ...traff, skal: 'Gäller ett verktyg.' }] }];
  const logg = buildLogg({ ...grund, traffar: [traff, { ...traff, punkt: '4:6' }] }, forra);
  expect(logg.oraknade.map(({ punkt, skal }) => [punkt, skal])).toEqual([
    ['4:4', 'Gäller ett verktyg.'],
    ['4:6', null],
  ]);
});

test('a place that is no longer found is gone, and a broken log gives no reasons', () => {
  expect(buildLogg({ ...grund, traffar: [] }, [{ oraknade: [{ ...traff, skal: 'X' }] }]).oraknade).toEqual([]);
  expect(buildLogg({ ...grund, traffar: [traff] }, 'skräp').oraknade).toEqual([{ ...traff, skal: null }]);
});

test('slides are named by their section, also when the heading stands last; the rest are case studies', () => {
  const blad = (rubrik: string, ...texter: string[]) => ({
    rubrik,
    punkter: texter.map((text, i) => ({ plats: `1:${i + 1}`, text })),
  });
  const kapitel = new Map([
    [
      'skane',
      [
        blad('Region Skåne'),
        blad('Inriktning, målbild och målområden'),
        blad('', 'I Skåne styrs det.', 'Samverkan mellan region och kommuner'),
        blad('Barnens bästa'),
      ],
    ],
  ]);
  expect(avsnittOf(kapitel)).toEqual({ skane: { 'Inriktning och målbild': [2], Samverkan: [3], Fallstudie: [4] } });
});
