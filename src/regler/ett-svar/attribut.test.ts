import { describe, expect, test } from 'vitest';
import { makeForum, makeRegionfiler, makeStrategi, type Sagt } from '../../../tests/underlag/regionfiler.ts';
import { checkForum } from './forum.ts';
import { checkStrategi, malarINamn } from './strategi.ts';
import { checkStrategiHandelse } from './strategi-handelse.ts';
import { checkStrategiPost } from './strategi-post.ts';
import { checkStyrform } from './styrform.ts';

describe('a strategy', () => {
  const fynd = (strategi: object, malbild: object = {}) =>
    checkStrategi(makeRegionfiler({ da: { malbild: { strategi: makeStrategi(strategi), ...malbild } } })).map(
      ({ plats, mot }) => [plats.nyckel.at(-1), mot.nyckel.at(-1)],
    );
  test('stands under the key of those it is for', () => {
    expect(fynd({})).toEqual([]);
    expect(fynd({ avser: 'lan' })).toEqual([['avser', 'strategi']]);
  });
  test('aims at the year of its name', () => {
    expect(malarINamn('Hälsostrategi 2017–2025')).toBe(2025);
    expect(malarINamn('Nära vård 2030')).toBe(2030);
    expect(malarINamn('Struktur 2015')).toBeNull();
    expect(malarINamn('Vägen till 2035 års vård')).toBeNull();
    expect(fynd({ namn: 'Nära vård 2030', malar: 2030 })).toEqual([]);
    expect(fynd({ namn: 'Nära vård 2030', malar: 2035 })).toEqual([['malar', 'namn']]);
    expect(fynd({ namn: 'Plan med budget 2020–2022', malar: 2030 })).toEqual([]);
  });
  test('is decided before its aim, in its edition and no later than what says so', () => {
    expect(fynd({ beslutsar: 2019, malar: 2018 })).toEqual([['malar', 'beslutsar']]);
    expect(fynd({ beslutsar: 2021 })).toEqual([['beslutsar', 'namn']]);
    const belagg = { belagg: { strategi: { per: '2018', handelse: null, kalla: null } } };
    expect(fynd({ beslutsar: 2019 }, belagg)).toEqual([['beslutsar', 'per']]);
    expect(fynd({ beslutsar: 2018 }, belagg)).toEqual([]);
  });
  test('is as finished as the post about it', () => {
    const fyndPost = (post: object, strategi: object = { beslutsar: 2018 }) =>
      checkStrategiPost(
        makeRegionfiler({
          da: {
            malbild: { strategi: makeStrategi(strategi) },
            poster: [
              { slag: 'dokument', niva: null, lage: 'utkast', titel: 'Strategin', begrepp: ['Vård för alla'], ...post },
            ],
          },
        }),
      );
    expect(fyndPost({})).toMatchObject([
      { plats: { nyckel: ['poster', 0, 'lage'] }, mot: { nyckel: ['strategi', 'beslutsar'] } },
    ]);
    expect(fyndPost({ lage: 'framtagen' })).toEqual([]);
    expect(fyndPost({ text: 'Strategin revideras.' })).toEqual([]);
    expect(fyndPost({ titel: 'Handlingsplan för strategin' })).toEqual([]);
    expect(fyndPost({}, {})).toEqual([]);
  });
});

describe('a strategy and the events about it', () => {
  const grund = (beslutsar: number | null, handelse: object) =>
    checkStrategiHandelse(
      makeRegionfiler({
        nu: {
          status: null,
          malbild: {
            strategi: makeStrategi({ beslutsar }),
            belagg: { strategi: { per: '2022-03-24', handelse: 'blekinge/h-ett', kalla: null } },
          },
        },
        handelser: [handelse],
      }),
    );
  test('give the year of the decision alike', () => {
    expect(grund(2022, {})).toEqual([]);
    expect(grund(2021, {})).toMatchObject([{ mot: { nyckel: ['handelser', 0, 'datum'] } }]);
    expect(grund(null, {})).toEqual([]);
    expect(grund(2022, { status: 'planerad' })).toMatchObject([{ mot: { nyckel: ['handelser', 0, 'status'] } }]);
  });
  test('do not say both that one was decided and that none is known', () => {
    const fynd = (nu: Sagt, handelse: object = {}) =>
      checkStrategiHandelse(
        makeRegionfiler({
          da: { poster: [{ id: 'blekinge/plan', del: 'malbild', slag: 'dokument', niva: null, lage: 'planeras' }] },
          nu,
          handelser: [{ uppfoljer: 'blekinge/plan', ...handelse }],
        }),
      );
    expect(fynd({ status: null })).toMatchObject([{ plats: { nyckel: ['strategi', 'namn'] } }]);
    expect(fynd({ status: null }, { status: 'pagar' })).toEqual([]);
    expect(fynd({ status: 'framtagen' })).toEqual([]);
    expect(fynd({ status: null, malbild: { strategi: makeStrategi() } })).toEqual([]);
  });
});

describe('the form of steering', () => {
  const fynd = (styrform: 'program' | 'linje' | 'gemensam' | null, titel: string, more: object = {}) =>
    checkStyrform(
      makeRegionfiler({
        nu: { status: null, organisation: { styrform } },
        handelser: [{ titel, del: 'organisation', status: 'pagar', ...more }],
      }),
    );
  test('is the one that an event says', () => {
    expect(fynd('program', 'Nära vård drivs som ett program')).toEqual([]);
    expect(fynd(null, 'Nära vård drivs som ett program')).toMatchObject([
      { plats: { nyckel: ['styrform'] }, mot: { nyckel: ['handelser', 0, 'titel'] } },
    ]);
    expect(fynd('linje', 'Programmet God vård startade')).toHaveLength(1);
    expect(fynd('gemensam', 'Programmet God vård startade')).toEqual([]);
    expect(fynd(null, 'Arbetet leds i den ordinarie organisationen')).toHaveLength(1);
    expect(fynd(null, 'Arbetet bedrivs som ett projekt')).toHaveLength(1);
    expect(fynd(null, 'Vårdprogram för diabetes antogs')).toEqual([]);
    expect(fynd(null, 'Nära vård drivs som ett program', { del: 'samverkan' })).toEqual([]);
  });
  test('is joint only with municipalities in it', () => {
    const gemensam = (styrgruppMedKommuner: boolean | null) =>
      checkStyrform(makeRegionfiler({ da: { organisation: { styrform: 'gemensam', styrgruppMedKommuner } } }));
    expect(gemensam(false)).toHaveLength(1);
    expect(gemensam(null)).toEqual([]);
  });
});

describe('a forum', () => {
  const fynd = (da: Sagt, nu: Sagt = { status: null }) => checkForum(makeRegionfiler({ da, nu }));
  test('that is political means that region and municipalities meet politically', () => {
    const forum = [makeForum({ niva: 'politisk' })];
    expect(fynd({ samverkan: { forum, politiskSamverkan: true } })).toEqual([]);
    for (const politiskSamverkan of [false, null])
      expect(fynd({ samverkan: { forum, politiskSamverkan } })).toMatchObject([
        { plats: { nyckel: ['politiskSamverkan'] }, mot: { nyckel: ['forum', 0, 'niva'] } },
      ]);
  });
  test('for users is the theme of their part in it', () => {
    const samverkan = { forum: [makeForum({ niva: 'brukare' })] };
    expect(fynd({ samverkan })).toHaveLength(1);
    expect(fynd({ samverkan, poster: [{ teman: ['patientmedverkan'] }] })).toEqual([]);
  });
  test('meets at one level in two editions', () => {
    const med = (niva: 'politisk' | 'tjansteperson' | null): Sagt => ({
      status: null,
      samverkan: { forum: [makeForum({ niva, namn: niva === null ? 'rådet' : 'Rådet' })], politiskSamverkan: true },
    });
    expect(fynd(med('politisk'), med('tjansteperson'))).toMatchObject([{ plats: { nyckel: ['forum', 0, 'niva'] } }]);
    expect(fynd(med('politisk'), med(null))).toEqual([]);
  });
});
