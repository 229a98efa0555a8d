import { describe, expect, test } from 'vitest';
import { makeRegion } from '../../tests/underlag/region.ts';
import { makeHandelse as handelse } from '../../tests/underlag/handelse.ts';
import { buildAttribut } from './attribut.ts';
import {
  cellerSenast,
  countSenare,
  INGET_SENARE,
  profilSenast,
  senareRader,
  type SenareVarde,
} from './senare-lager.ts';

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
  const inget = { strategi: null, malar: null, gemensamMalbild: null };
  test('an attribute that nothing later is known about is null', () =>
    expect(profilSenast(inget, 'ej-namnt')).toEqual({ strategi: null, malar: null, malbild: null }));
  test('a joint målbild is not followed where the question does not apply', () =>
    expect(profilSenast(inget, 'ej-tillampligt')).not.toHaveProperty('malbild'));
  test('a value has its words, its date and what says so', () => {
    const malar = { varde: 2035, per: '2024', handelse: 'dalarna/h-plan', kalla: null };
    expect(profilSenast({ ...inget, malar }, null).malar).toEqual({
      varde: '2035',
      kod: '2035',
      nar: '2024',
      href: '/regioner/dalarna/#h-plan',
      kalla: 'dalarna/h-plan',
      not: null,
    });
  });
});

describe('countSenare', () => {
  const varde = (kod: string): SenareVarde => ({
    kod,
    varde: kod.toUpperCase(),
    nar: '2024',
    href: '/',
    kalla: 'dalarna/h-a',
    not: null,
  });
  test('counts each value, the most common first and the unknown last', () =>
    expect(countSenare([null, null, varde('a'), varde('b'), varde('b')])).toEqual([
      { kod: 'b', text: 'B', antal: 2 },
      { kod: 'a', text: 'A', antal: 1 },
      { kod: INGET_SENARE, text: 'Inget senare har hittats', antal: 2 },
    ]));
  test('leaves out regions where the attribute is not followed', () => expect(countSenare([undefined])).toEqual([]));
});

test('each followed attribute belongs to a row that the attributes have', () => {
  const names = Object.values(buildAttribut(makeRegion().delar)).flatMap((rader) => rader.map(({ namn }) => namn));
  expect(names).toEqual(expect.arrayContaining(Object.keys(senareRader({}))));
});
