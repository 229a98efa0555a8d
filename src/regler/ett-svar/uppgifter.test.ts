import { describe, expect, test } from 'vitest';
import { makeForum, makeRegionfiler, makeSidkallor, makeStrategi } from '../../../tests/underlag/regionfiler.ts';
import type { Kodning } from '../../schema/kodning.ts';
import type { Nyckeltal } from '../../schema/nyckeltal.ts';
import { checkAntalKommuner, kommunerISagt } from './antal-kommuner.ts';
import { checkBedomning } from './bedomning.ts';
import { checkDatering } from './datering.ts';
import { checkFordjupning } from './fordjupning.ts';
import { checkKodning } from './kodning.ts';
import { checkNyckeltal } from './nyckeltal.ts';
import { checkSidor } from './sida.ts';
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
  expect(kommunerISagt('Länets åtta kommuner, alla 8 kommuner och de nio kommunerna.')).toEqual([8, 8, 9]);
  expect(kommunerISagt('Två kommuner, de tre kommuner som vill, och de 2021 kommunerna.')).toEqual([]);
  const fynd = (text: string) => checkAntalKommuner(makeRegionfiler({ da: { poster: [{ text }] } }));
  expect(fynd('Länets fem kommuner är med.')).toEqual([]);
  expect(fynd('Länets sex kommuner är med.')).toMatchObject([{ mot: { nyckel: ['blekinge', 'antalKommuner'] } }]);
  const forum = [makeForum({ deltar: 'regionen och de sex kommunerna' })];
  expect(checkAntalKommuner(makeRegionfiler({ da: { samverkan: { forum } } }))).toHaveLength(1);
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
  test('in a rolling edition rest on events and posts in depth too, and more may be found since', () => {
    const nu = (filer: object, one: Kodning) =>
      checkKodning(makeRegionfiler(filer), { fil: 'kodning.yaml', varde: [{ ...one, utgava: '2026' }] });
    const ja = kodning(['aldre'], ['aldre']);
    expect(nu({ nu: {}, handelser: [{ teman: ['aldre'], datum: '2024' }] }, ja)).toEqual([]);
    expect(nu({ nu: {}, handelser: [{ teman: ['aldre'], datum: '2020' }] }, ja)).toHaveLength(1);
    expect(nu({ nu: { poster: [{ teman: ['aldre'] }] } }, kodning([], []))).toEqual([]);
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

describe('a page that values rest on', () => {
  const kalla = { id: 'blekinge-k1', avsnitt: 'hela sidan' };
  const fynd = (nu: object, handelse: object = {}) =>
    checkSidor(makeRegionfiler({ nu: { status: null, sidkallor: makeSidkallor(), ...nu }, handelser: [handelse] }));
  test('is no older than what it says', () => {
    expect(fynd({ poster: [{ kalla, per: '2022' }] })).toEqual([]);
    expect(fynd({ poster: [{ kalla, per: '2022-05' }] })).toMatchObject([
      { plats: { nyckel: ['poster', 0, 'per'] }, mot: { nyckel: ['blekinge-k1', 'publicerad'] } },
    ]);
    expect(fynd({ samverkan: { forum: [makeForum({ kalla, per: '2023' })] } })).toHaveLength(1);
    expect(fynd({ gemensamMalbild: { kalla, per: '2023' } })).toHaveLength(1);
    expect(fynd({ organisation: { belagg: { styrform: { per: '2023', handelse: null, kalla } } } })).toHaveLength(1);
  });
  test('is dated as in the event from the same address', () => {
    const handelse = (publicerad: string | null, typ = 'region') => ({
      kalla: { titel: 'Sida', utgivare: 'X', url: 'https://exempel.se/a', publicerad, typ },
    });
    expect(fynd({}, handelse(null))).toEqual([]);
    expect(fynd({}, handelse('2022-03-02'))).toMatchObject([
      { mot: { nyckel: ['handelser', 0, 'kalla', 'publicerad'] } },
    ]);
    expect(fynd({}, handelse(null, 'media'))).toMatchObject([{ plats: { nyckel: ['blekinge-k1', 'utgivartyp'] } }]);
  });
  test('was searched for before the edition was gathered', () => {
    const sokt = (dag: string) => ({
      fil: 'sokt.yaml',
      varde: { sokt: [{ dag, teman: [], attribut: [], ord: ['vård'] }] },
    });
    expect(fynd({ sokt: sokt('2026-11-22') })).toEqual([]);
    expect(fynd({ sokt: sokt('2026-11-23') })).toMatchObject([{ mot: { fil: 'utgavor.yaml' } }]);
  });
});

test('the målbild of a region in depth aims at the year of the attribute from the same document', () => {
  const fynd = (malar: number, id = 'regionoversikt-2020') =>
    checkFordjupning(
      makeRegionfiler(
        { da: { malbild: { strategi: makeStrategi({ malar: 2030 }) } } },
        {
          djupmalbild: {
            fil: 'malbild.yaml',
            varde: { namn: 'Nära', malar, kalla: { id, avsnitt: 'Målbild' }, delar: [], omvarld: [] },
          },
        },
      ),
    );
  expect(fynd(2030)).toEqual([]);
  expect(fynd(2035)).toMatchObject([{ plats: { nyckel: ['strategi', 'malar'] }, mot: { nyckel: ['malar'] } }]);
  expect(fynd(2035, 'annan')).toEqual([]);
});
