import { describe, expect, test } from 'vitest';
import { nyckeltalRam } from './nyckeltal-ram.ts';
import { nyckeltalFor, nyckeltalRader } from './nyckeltal.ts';
import { initiativRam, lofteRam } from './fordjupning/ramar.ts';
import { tradKallrad } from './fordjupning/trad.ts';

const tal = {
  id: 'kontakt',
  namn: 'Fast kontakt',
  tema: 'aldre' as const,
  enhet: 'procent',
  per: '2022',
  varden: { blekinge: 19 },
  ejRedovisat: ['skane' as const],
  ovriga: { fran: 20, till: 30 },
  mal: { varde: 55, text: 'Målet var 55 procent.' },
  foreBaslinjen: false,
  not: 'Regionen anger det själv.',
  kalla: { titel: 'Sida', utgivare: 'X', url: null, publicerad: null, typ: 'media' as const },
};

describe('a key figure', () => {
  test('is a value, a lack, a span or unknown, and never a guess', () => {
    expect(nyckeltalRader(tal, ['blekinge', 'skane', 'kalmar'])).toEqual([
      { region: 'blekinge', lage: 'varde', varde: 19 },
      { region: 'skane', lage: 'ej-redovisat' },
      { region: 'kalmar', lage: 'spann', fran: 20, till: 30 },
    ]);
    expect(nyckeltalFor({ ...tal, ovriga: null }, 'kalmar')).toEqual({ lage: 'okant' });
    expect(nyckeltalFor({ ...tal, varden: { kalmar: 0 } }, 'kalmar')).toEqual({ lage: 'varde', varde: 0 });
  });
  test('in its frame explains a span only where one is drawn', () => {
    const ram = (regioner: ('blekinge' | 'kalmar')[]) =>
      nyckeltalRam(
        tal,
        nyckeltalRader(tal, regioner),
        new Map([
          ['blekinge', 'Blekinge'],
          ['kalmar', 'Kalmar'],
        ]),
      );
    expect(ram(['blekinge'])).toMatchObject({
      id: 'nyckeltal-kontakt',
      titel: 'Fast kontakt, 2022',
      tillagg: 'Målet var 55 procent.',
      forbehall: 'Regionen anger det själv.',
      sida: '/utveckling/',
    });
    expect(ram(['blekinge']).mening).toHaveLength(1);
    expect(ram(['blekinge']).nyckel).toEqual([{ form: 'ruta', klass: 'f-full', text: 'Känt värde, procent' }]);
    expect(ram(['kalmar']).nyckel[1]).toEqual({
      form: 'ruta',
      klass: 'f-spann',
      text: expect.stringContaining('spannet'),
    });
    expect(nyckeltalRam({ ...tal, mal: null }, [], new Map()).tillagg).toBeNull();
  });
});

describe('a figure of a region in depth', () => {
  const om = { kalla: 'plan', kallrad: 'Planen', sida: '/fordjupning/skane/' };
  const djup = { ...om, region: 'skane' as const };
  const namn = { fran: 'Plan 2019', till: 'Plan 2023', granskning: null };
  const fragor = [
    { nr: 1, kort: 'Styrningen' },
    { nr: 2, kort: 'Målen' },
  ] as unknown as Parameters<typeof initiativRam>[1];
  test('of the thread names the questions of the audit by number', () => {
    for (const ram of [initiativRam([], fragor, namn, djup), lofteRam([], fragor, djup)]) {
      expect(ram).toMatchObject({ ...om, mening: [expect.anything()] });
      expect(ram.nyckel.map(({ form }) => form).sort()).toContain('linje');
      expect(ram.nyckel.at(-1)?.text).toBe('Granskningens frågor: 1 styrningen, 2 målen');
      for (const { klass, text } of ram.nyckel)
        expect([klass, text]).toEqual([expect.stringMatching(/^f-/), expect.stringMatching(/.{5}/)]);
    }
    expect([initiativRam([], fragor, namn, djup).nyckel.length, lofteRam([], fragor, djup).nyckel.length]).toEqual([
      4, 3,
    ]);
    // Without an audit there are no questions to name.
    expect([initiativRam([], [], namn, djup).nyckel.length, lofteRam([], [], djup).nyckel.length]).toEqual([3, 2]);
    expect(initiativRam([], [], namn, djup).id).toBe('skane-traden-initiativ');
  });
  test('tells the sources of its documents, each with its year', () => {
    const kallor = [
      { id: 'a', titel: 'Planen', ar: 2022 },
      { id: 'b', titel: 'Annat', ar: 2023 },
      { id: 'c', titel: 'Nya planen', ar: 2024 },
    ];
    expect(tradKallrad([{ kalla: 'c' }, { kalla: 'a' }], kallor)).toBe('Planen (2022); Nya planen (2024)');
  });
});
