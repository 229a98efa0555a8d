import { describe, expect, test } from 'vitest';
import { makeRegionfiler } from '../../../tests/underlag/regionfiler.ts';
import type { Kodning } from '../../schema/kodning.ts';
import type { Nyckeltal } from '../../schema/nyckeltal.ts';
import { checkAntalKommuner, kommunerISagt } from './antal-kommuner.ts';
import { checkBedomning } from './bedomning.ts';
import { checkDatering } from './datering.ts';
import { checkKodning } from './kodning.ts';
import { checkNyckeltal } from './nyckeltal.ts';
import { checkUppfoljning } from './uppfoljning.ts';
import { checkUtanKommuner } from './utan-kommuner.ts';

describe('an event that follows up a post', () => {
  const fynd = (handelse: object, post: object = {}) =>
    checkUppfoljning(
      makeRegionfiler({
        da: { poster: [{ id: 'blekinge/team', teman: ['mobila-team'], begrepp: ['Team Nära'], ...post }] },
        handelser: [{ uppfoljer: 'blekinge/team', teman: ['aldre'], ...handelse }],
      }),
    );
  test('has a theme or a name in common with it', () => {
    expect(fynd({})).toMatchObject([
      { plats: { nyckel: ['handelser', 0, 'teman'] }, mot: { nyckel: ['poster', 0, 'teman'] } },
    ]);
    expect(fynd({ teman: ['aldre', 'mobila-team'] })).toEqual([]);
    expect(fynd({ text: 'Det som heter team nära finns kvar.' })).toEqual([]);
    expect(fynd({}, { teman: [] })).toEqual([]);
  });
  test('is not older than it', () => {
    expect(fynd({ teman: ['mobila-team'], datum: '2019' })).toMatchObject([
      { plats: { nyckel: ['handelser', 0, 'datum'] } },
    ]);
    expect(fynd({ teman: ['mobila-team'], datum: '2020-01' })).toEqual([]);
  });
});

test('an event with a theme that is judged is told, in the edition of its date', () => {
  const fynd = (sagt: 'da' | 'nu') =>
    checkBedomning(
      makeRegionfiler({
        [sagt]: { status: null, bedomningar: [{ tema: 'aldre', svar: 'delvis' }] },
        handelser: [{ teman: ['aldre'] }],
      }),
    );
  expect(fynd('nu')).toMatchObject([
    { plats: { fil: 'regioner/blekinge/handelser.yaml' }, mot: { fil: 'regioner/blekinge/2026/bedomningar.yaml' } },
  ]);
  expect(fynd('da')).toEqual([]);
});

test('where the region is the municipality, nothing is about municipalities', () => {
  const fynd = (antalKommuner: number) =>
    checkUtanKommuner(
      makeRegionfiler(
        {
          da: { poster: [{ huvudman: 'gemensam' }, { id: 'blekinge/b', teman: ['gemensam-malbild'] }] },
          handelser: [{ teman: ['gemensam-malbild'] }],
        },
        { antalKommuner },
      ),
      ['gemensam-malbild'],
    );
  expect(fynd(1).map(({ plats }) => plats.nyckel.at(-1))).toEqual(['huvudman', 'teman', 'teman']);
  expect(fynd(5)).toEqual([]);
});

test('a text has as many municipalities as the region', () => {
  expect(kommunerISagt('Länets åtta kommuner och alla 8 kommuner, men två kommuner.')).toEqual([8, 8]);
  const fynd = (text: string) => checkAntalKommuner(makeRegionfiler({ da: { poster: [{ text }] } }));
  expect(fynd('Länets fem kommuner är med.')).toEqual([]);
  expect(fynd('Länets sex kommuner är med.')).toMatchObject([{ mot: { nyckel: ['blekinge', 'antalKommuner'] } }]);
});

describe('a key figure', () => {
  const kalla = { titel: 'Sida', utgivare: 'X', url: 'https://exempel.se/a', publicerad: null, typ: 'media' as const };
  const tal = (more: Partial<Nyckeltal> = {}): Nyckeltal => ({
    id: 'kontakt',
    namn: 'Fast kontakt',
    tema: 'fast-kontakt',
    enhet: 'procent',
    per: '2022',
    varden: { blekinge: 19 },
    ejRedovisat: [],
    ovriga: null,
    mal: { varde: 55, text: 'Målet var 55 procent.' },
    foreBaslinjen: false,
    not: 'Regionen anger det själv.',
    kalla,
    ...more,
  });
  const fynd = (text: string, more: Partial<Nyckeltal> = {}) =>
    checkNyckeltal([makeRegionfiler({ handelser: [{ kalla, teman: ['fast-kontakt'], text }] })], {
      fil: 'nyckeltal.yaml',
      varde: [tal(more)],
    });
  test('is that of the event from the same article', () => {
    expect(fynd('Andelen var 19 procent, målet 55 procent.')).toEqual([]);
    expect(fynd('Andelen var 18 procent.')).toMatchObject([
      {
        plats: { fil: 'nyckeltal.yaml', nyckel: [0, 'varden', 'blekinge'] },
        mot: { nyckel: ['handelser', 0, 'text'] },
      },
    ]);
    expect(fynd('Andelen var 18 procent.', { varden: {} })).toHaveLength(1);
    expect(fynd('Andelen var låg.')).toEqual([]);
  });
  test('is not both reported and not reported', () => {
    expect(fynd('', { ejRedovisat: ['blekinge'] })).toHaveLength(1);
    expect(fynd('', { ovriga: { fran: 3, till: 2 } })).toHaveLength(1);
  });
});

test('what has happened is not dated after its source or after it was gathered', () => {
  const fynd = (datum: string, publicerad: string | null, status = 'genomford') =>
    checkDatering(
      makeRegionfiler({
        handelser: [
          {
            datum,
            status: status as 'genomford',
            kalla: { titel: 'Sida', utgivare: 'X', url: null, publicerad, typ: 'region' },
          },
        ],
      }),
    );
  expect(fynd('2022-05-01', '2022-03-01')).toMatchObject([
    { mot: { nyckel: ['handelser', 0, 'kalla', 'publicerad'] } },
  ]);
  expect(fynd('2022-05-01', '2022-04-30')).toEqual([]);
  expect(fynd('2023', '2022-03-01')).toHaveLength(1);
  expect(fynd('2022-05-01', '2022')).toEqual([]);
  expect(fynd('2022-05-01', '2022-03-01', 'planerad')).toEqual([]);
  expect(fynd('2026-12-01', null)).toMatchObject([{ mot: { nyckel: ['insamlad'] } }]);
});

describe('two readings that agree', () => {
  const kodning = (forsta: string[], andra: string[], more: Partial<Kodning> = {}) =>
    ({
      utgava: '2020',
      datum: '2026-11-22',
      teman: ['aldre'],
      lasningar: { blekinge: { forsta, andra } },
      utjamnade: [],
      andrade: [],
      ...more,
    }) as Kodning;
  const fynd = (teman: 'aldre'[], one: Kodning) =>
    checkKodning(makeRegionfiler({ da: { poster: [{ teman }] } }), { fil: 'kodning.yaml', varde: [one] });
  test('are the answer of the cell', () => {
    expect(fynd(['aldre'], kodning(['aldre'], ['aldre']))).toEqual([]);
    expect(fynd([], kodning([], []))).toEqual([]);
    expect(fynd([], kodning(['aldre'], ['aldre']))).toMatchObject([
      { mot: { fil: 'kodning.yaml', nyckel: [0, 'lasningar', 'blekinge'] } },
    ]);
    expect(fynd(['aldre'], kodning([], []))).toHaveLength(1);
  });
  test('may be changed with a reason, and say nothing where they differ', () => {
    const andrade = [
      {
        region: 'blekinge' as const,
        falt: 'svar',
        galler: 'aldre',
        fran: null,
        till: 'ej-namnt',
        skal: 'Omläst igen.',
      },
    ];
    expect(fynd([], kodning(['aldre'], ['aldre'], { andrade }))).toEqual([]);
    expect(fynd([], kodning(['aldre'], []))).toEqual([]);
  });
});
