import { describe, expect, test } from 'vitest';
import { makeRegionfiler, makeStrategi } from '../../../tests/underlag/regionfiler.ts';
import { checkMalbildDokument } from './malbild-dokument.ts';
import { checkMalbildHandelse } from './malbild-handelse.ts';
import { checkStrategi, malarINamn } from './strategi.ts';
import { checkStrategiHandelse } from './strategi-handelse.ts';
import { checkStyrform } from './styrform.ts';

/* What lies just beside the laws of målbild, strategy and steering. */

const om = (mer: object = {}) => ({ teman: ['gemensam-malbild'] as const, ...mer });

describe('a document about the målbild', () => {
  const dokument = (mer: object) =>
    om({ slag: 'dokument', niva: null, lage: 'framtagen', huvudman: 'gemensam', ...mer });
  const fynd = (status: 'utkast' | 'ej-namnt' | null, ...poster: object[]) =>
    checkMalbildDokument(makeRegionfiler({ da: { status, poster } }));
  test('binds the status only when it is joint, of the theme, and a document', () => {
    expect(fynd('utkast', dokument({}))).toHaveLength(1);
    expect(fynd('utkast', dokument({ huvudman: 'region' }))).toEqual([]);
    expect(fynd('utkast', dokument({ teman: ['aldre'] }))).toEqual([]);
    expect(fynd('utkast', dokument({ lage: null }))).toEqual([]);
  });
  test('binds no status that is not known', () => {
    expect(fynd('ej-namnt', dokument({}))).toEqual([]);
    expect(fynd(null, dokument({}))).toEqual([]);
  });
  test('is held against the one that has come the furthest', () => {
    expect(fynd('utkast', dokument({ lage: 'planeras' }), dokument({ lage: 'pagar' }))).toMatchObject([
      { mot: { nyckel: ['poster', 1, 'lage'] } },
    ]);
  });
});

describe('an event about the målbild', () => {
  const antagen = om({ del: 'malbild', uppfoljer: 'blekinge/malbild' });
  const fynd = (gemensamMalbild: object, handelse: object, malbild: object = {}, post: object = om()) =>
    checkMalbildHandelse(
      makeRegionfiler({
        da: { poster: [{ id: 'blekinge/malbild', ...post }] },
        nu: { gemensamMalbild, malbild },
        handelser: [handelse],
      }),
    );
  const pagar = { status: 'pagar', per: '2022' };
  test('binds the status only with the theme, in the part, and following up a post of the theme', () => {
    expect(fynd(pagar, antagen)).toHaveLength(1);
    expect(fynd(pagar, { ...antagen, teman: ['aldre'] })).toEqual([]);
    expect(fynd(pagar, { ...antagen, uppfoljer: null })).toEqual([]);
    expect(fynd(pagar, { ...antagen, uppfoljer: 'blekinge/annan' })).toEqual([]);
    expect(fynd(pagar, { ...antagen, del: 'samverkan' })).toEqual([]);
    expect(fynd(pagar, antagen, {}, { teman: ['aldre'] })).toEqual([]);
  });
  test('binds nothing in a part that is not read, and a plan for one binds nothing', () => {
    expect(fynd(pagar, antagen, { granskad: null })).toEqual([]);
    expect(fynd({ status: null, per: null }, { ...antagen, status: 'planerad' })).toEqual([]);
  });
  test('without a date, or beside a status without one, is no newer', () => {
    const framtagen = { status: 'framtagen', per: '2021' };
    expect(fynd(framtagen, antagen)).toHaveLength(1);
    expect(fynd(framtagen, { ...antagen, status: 'genomford' })).toEqual([]);
    expect(fynd({ ...framtagen, per: null }, antagen)).toEqual([]);
    expect(fynd(framtagen, { ...antagen, datum: null })).toEqual([]);
  });
  test('that is only planned may carry a status below a draft', () => {
    const grund = (status: string) =>
      fynd({ handelse: 'blekinge/h-ett', status, per: '2022-03-24' }, om({ status: 'planerad' }));
    expect([grund('utkast').length, grund('pagar').length, grund('framtagen').length]).toEqual([1, 0, 1]);
  });
});

describe('a strategy', () => {
  test('has the year that ends its name as its aim, and no other number', () => {
    expect(malarINamn('Strategi 2017 – 2025')).toBe(2025);
    expect(malarINamn('Strategi 2017-2025.')).toBe(2025);
    expect(malarINamn('(Nära vård 2030)')).toBe(2030);
    expect(malarINamn('2030')).toBe(2030);
    expect([malarINamn('Plan A2030'), malarINamn('Plan 2030 för alla'), malarINamn('Plan 2030 a')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([malarINamn('Plan 2019'), malarINamn('Plan 20305'), malarINamn('12030')]).toEqual([null, null, null]);
  });
  const fynd = (strategi: object, belagg?: object) =>
    checkStrategi(
      makeRegionfiler({
        da: {
          malbild: { strategi: makeStrategi(strategi), ...(belagg ? { belagg: { strategi: belagg } } : {}) } as object,
        },
      }),
    ).length;
  test('may aim at the year of its decision, and be decided in the last year of its edition', () => {
    expect([fynd({ beslutsar: 2019, malar: 2019 }), fynd({ beslutsar: 2020 }), fynd({ beslutsar: 2021 })]).toEqual([
      0, 0, 1,
    ]);
  });
  test('without a name, a year or an aim contradicts nothing by it', () => {
    expect(fynd({ namn: null, avser: 'lan', beslutsar: 2030 })).toBe(0);
    expect(fynd({ namn: 'Nära vård 2030', malar: null })).toBe(0);
    expect(fynd({ beslutsar: null, malar: 2019 }, { per: '2018', handelse: null, kalla: null })).toBe(0);
    expect(fynd({ beslutsar: 2019 }, { per: null, handelse: null, kalla: null })).toBe(0);
  });
  const grund = (handelse: object, strategi: object = { beslutsar: 2021 }, id = 'blekinge/h-ett') =>
    checkStrategiHandelse(
      makeRegionfiler({
        nu: {
          status: null,
          malbild: {
            strategi: makeStrategi(strategi),
            belagg: { strategi: { per: '2022-03-24', handelse: id, kalla: null } },
          },
        },
        handelser: [handelse],
      }),
    ).length;
  test('rests on the event of its decision alone, and on its date where it has one', () => {
    expect([grund({}), grund({ datum: null }), grund({ status: 'pagar' }), grund({}, {}, 'blekinge/h-annan')]).toEqual([
      1, 0, 0, 0,
    ]);
  });
  const okand = (mer: object, post: object = {}, handelse: object = {}) =>
    checkStrategiHandelse(
      makeRegionfiler({
        da: {
          poster: [{ id: 'blekinge/plan', del: 'malbild', slag: 'dokument', niva: null, lage: 'planeras', ...post }],
        },
        nu: { status: null, malbild: { granskad: '2026-11-22', ...mer } },
        handelser: [{ uppfoljer: 'blekinge/plan', ...handelse }],
      }),
    ).length;
  test('is missing only where a document of the målbild was decided, and the part is read', () => {
    expect(okand({})).toBe(1);
    expect(okand({ granskad: null })).toBe(0);
    expect(okand({}, { del: 'samverkan' })).toBe(0);
    expect(okand({}, { lage: null, slag: 'arbetssatt', niva: 'pagaende' })).toBe(0);
    expect(okand({}, {}, { uppfoljer: null })).toBe(0);
    expect(okand({ lansstrategi: makeStrategi({ avser: 'lan' }) })).toBe(0);
  });
});

describe('the form of steering', () => {
  const fynd = (organisation: object, handelse: object = {}) =>
    checkStyrform(
      makeRegionfiler({
        nu: { status: null, organisation },
        handelser: [{ titel: 'Nära vård drivs som ett program', del: 'organisation', status: 'pagar', ...handelse }],
      }),
    );
  test('is told by an event that has come to something, where the part is read', () => {
    expect(fynd({ styrform: 'linje' })).toMatchObject([
      {
        plats: { fil: 'regioner/blekinge/2026/organisation.mdx', nyckel: ['styrform'] },
        mot: { nyckel: ['handelser', 0, 'titel'] },
      },
    ]);
    expect(fynd({ styrform: 'linje' }, { status: 'planerad' })).toEqual([]);
    expect(fynd({ styrform: 'linje', granskad: null })).toEqual([]);
    expect(fynd({ styrform: 'program-och-linje' })).toEqual([]);
  });
  test('is joint with municipalities, and says nothing of them where it is another', () => {
    const da = (organisation: object) => checkStyrform(makeRegionfiler({ da: { organisation } }));
    expect(da({ styrform: 'gemensam', styrgruppMedKommuner: false })).toMatchObject([
      { plats: { nyckel: [expect.any(String)] }, mot: { nyckel: [expect.any(String)] } },
    ]);
    expect(da({ styrform: 'linje', styrgruppMedKommuner: false })).toEqual([]);
    expect(da({ styrform: 'gemensam', styrgruppMedKommuner: true })).toEqual([]);
  });
});
