import { describe, expect, test } from 'vitest';
import { makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeLopande, makeRegion } from '../../tests/underlag/region.ts';
import { makeHandelse as handelse } from '../../tests/underlag/handelse.ts';
import { buildAttribut } from './attribut.ts';
import { cellerSenast, profilSenast, senareRader } from './senare-lager.ts';

describe('cellerSenast', () => {
  const list = [
    handelse({ id: 'blekinge/h-a', datum: '2021', teman: ['aldre'] }),
    handelse({ id: 'blekinge/h-b', datum: '2024', teman: ['aldre'] }),
    handelse({ id: 'nationellt/h-c', region: 'nationellt', teman: ['aldre'] }),
  ];
  test('lists the events of a region on a theme, newest first, and no empty cells', () =>
    expect(cellerSenast(list, [], ['mobila-team', 'aldre'], ['blekinge', 'dalarna'])).toEqual([
      { region: 'blekinge', tema: 'aldre', handelser: ['blekinge/h-b', 'blekinge/h-a'], poster: [] },
    ]));
  test('a later post alone makes a cell', () =>
    expect(
      cellerSenast([], [{ id: 'dalarna/x', region: 'dalarna', teman: ['aldre'] }], ['aldre'], ['dalarna']),
    ).toEqual([{ region: 'dalarna', tema: 'aldre', handelser: [], poster: ['dalarna/x'] }]));
});

describe('profilSenast', () => {
  const strategi = { avser: 'region' as const, namn: null, beslutsar: null, beslutsinstans: null, malar: 2035 };
  const utgava = makeLopande();
  test('an attribute that nothing later is known about is null', () =>
    expect(profilSenast(makeNu({}, { utgava }))).toEqual({
      strategi: null,
      malar: null,
      lansstrategi: null,
      malbild: null,
    }));
  test('a joint målbild is not followed where the question does not apply', () =>
    expect(profilSenast(makeNu({}, { utgava, ...utanKommuner }))).not.toHaveProperty('malbild'));
  test('a value has its words, its date and what says so', () => {
    const belagg = { malar: { per: '2024', handelse: 'dalarna/h-plan', kalla: null } };
    expect(profilSenast(makeNu({ malbild: { strategi, belagg } }, { utgava })).malar).toEqual({
      varde: '2035',
      kod: '2035',
      nar: '2024',
      href: '/regioner/dalarna/#h-plan',
      kalla: 'dalarna/h-plan',
      not: null,
    });
  });
});

test('each followed attribute belongs to a row that the attributes have', () => {
  const names = Object.values(buildAttribut(makeRegion().delar)).flatMap((rader) => rader.map(({ namn }) => namn));
  expect(names).toEqual(expect.arrayContaining(Object.keys(senareRader({}))));
});
