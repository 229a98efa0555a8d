import { describe, expect, test } from 'vitest';
import { makeForum, makeRegionfiler, makeSidkallor } from '../../../tests/underlag/regionfiler.ts';
import type { Kodning } from '../../schema/kodning.ts';
import { checkBakat } from './bakat.ts';
import { checkBedomning } from './bedomning.ts';
import { checkDatering } from './datering.ts';
import { checkForum } from './forum.ts';
import { checkKodning } from './kodning.ts';
import { checkMalbildDokument } from './malbild-dokument.ts';
import { checkMalbildHandelse } from './malbild-handelse.ts';
import { checkMalbildTema } from './malbild-tema.ts';
import { checkSidor } from './sida.ts';
import { checkStrategi } from './strategi.ts';
import { checkStrategiHandelse } from './strategi-handelse.ts';
import { checkStyrform } from './styrform.ts';
import { checkUppfoljning } from './uppfoljning.ts';

/* What lies just beside each law: what it must not take for a contradiction, and what it must not let through. */

const tomt = makeRegionfiler({});
/** The region with no file that is in shape. */
const utanFiler = {
  ...tomt,
  handelser: null,
  lasningar: tomt.lasningar.map((one) => ({
    ...one,
    malbild: null,
    organisation: null,
    prioriteringar: null,
    samverkan: null,
    bedomningar: null,
    sidkallor: null,
    sokt: null,
  })),
};
const kodning = {
  utgava: '2020',
  datum: '2026-11-22',
  teman: ['aldre', 'mobila-team'],
  lasningar: { blekinge: { forsta: ['aldre'], andra: ['aldre'] } },
  utjamnade: [],
  andrade: [],
} as unknown as Kodning;

test('a region whose files are missing or not in shape contradicts nothing', () => {
  expect([
    ...checkBakat(utanFiler),
    ...checkBedomning(utanFiler),
    ...checkDatering(utanFiler),
    ...checkForum(utanFiler),
    ...checkMalbildDokument(utanFiler),
    ...checkMalbildHandelse(utanFiler),
    ...checkMalbildTema(utanFiler),
    ...checkSidor(utanFiler),
    ...checkStrategi(utanFiler),
    ...checkStrategiHandelse(utanFiler),
    ...checkStyrform(utanFiler),
    ...checkUppfoljning(utanFiler),
  ]).toEqual([]);
  expect(() => checkKodning(utanFiler, { fil: 'kodning.yaml', varde: [kodning] })).not.toThrow();
});

describe('two readings', () => {
  const fynd = (varde: object, filer: Parameters<typeof makeRegionfiler>[0] = {}) =>
    checkKodning(makeRegionfiler(filer), { fil: 'kodning.yaml', varde: [{ ...kodning, ...varde } as Kodning] });
  test('are held against the posts, for every theme that they looked for', () => {
    expect(fynd({})).toMatchObject([
      { plats: { fil: expect.stringContaining('2020') }, mot: { nyckel: [0, 'lasningar', 'blekinge'] } },
    ]);
    expect(
      fynd(
        { lasningar: { blekinge: { forsta: [], andra: [] } } },
        { da: { poster: [{ teman: ['aldre', 'mobila-team'] }] } },
      ),
    ).toHaveLength(2);
  });
  test('of another edition or another region say nothing', () => {
    expect(fynd({ utgava: '1999' })).toEqual([]);
    expect(fynd({ lasningar: { skane: { forsta: ['aldre'], andra: ['aldre'] } } })).toEqual([]);
  });
  test('are told at the judgement where there is one', () => {
    expect(fynd({}, { da: { bedomningar: [{ tema: 'aldre', svar: 'nej' }] } })).toMatchObject([
      { plats: { fil: 'regioner/blekinge/2020/bedomningar.yaml', nyckel: ['bedomningar', 0, expect.any(String)] } },
    ]);
    expect(fynd({}, { da: { bedomningar: [{ tema: 'mobila-team', svar: 'nej' }] } })[0]?.plats.fil).not.toContain(
      'bedomningar',
    );
  });
});

describe('a page', () => {
  const handelse = (mer: object) => ({
    kalla: {
      titel: 'Sida',
      utgivare: 'X',
      url: 'https://exempel.se/a',
      publicerad: '2022-03-02',
      typ: 'region' as const,
      ...mer,
    },
  });
  const fynd = (own: object, kalla: object) =>
    checkSidor(
      makeRegionfiler({
        nu: { status: null, sidkallor: makeSidkallor(own) },
        handelser: [handelse(kalla)],
      }),
    ).length;
  test('without an address is no page of an event without one', () => {
    expect(fynd({ url: null }, { url: null })).toBe(0);
    expect(fynd({}, {})).toBe(1);
    expect(fynd({}, { url: 'https://exempel.se/b' })).toBe(0);
  });
  test('that is dated less exactly than the event is of the same day', () => {
    expect([
      fynd({ publicerad: '2022' }, {}),
      fynd({}, { publicerad: '2022-03' }),
      fynd({ publicerad: null }, {}),
    ]).toEqual([0, 0, 0]);
  });
});

test('an event whose theme is judged away is told by its own theme only', () => {
  const fynd = (teman: ('aldre' | 'mobila-team')[]) =>
    checkBedomning(
      makeRegionfiler({
        nu: {
          status: null,
          bedomningar: [
            { tema: 'mobila-team', svar: 'delvis' },
            { tema: 'aldre', svar: 'nej' },
          ],
        },
        handelser: [{ teman }],
      }),
    ).map(({ plats, mot }) => [plats.nyckel, mot.nyckel]);
  expect(fynd(['aldre'])).toEqual([
    [
      ['handelser', 0, 'teman'],
      ['bedomningar', 1, 'svar'],
    ],
  ]);
  expect(fynd([])).toEqual([]);
});

test('a forum without a level, or of another, asks for nothing', () => {
  const fynd = (niva: 'tjansteperson' | null) =>
    checkForum(makeRegionfiler({ da: { samverkan: { forum: [makeForum({ niva })], politiskSamverkan: null } } }));
  expect([fynd('tjansteperson'), fynd(null)]).toEqual([[], []]);
});
