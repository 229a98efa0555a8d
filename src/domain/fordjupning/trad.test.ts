import { describe, expect, test } from 'vitest';
import { buildInitiativTrad, buildLofteTrad, buildNya, countPlanLagen, tradnamn, utanForebild } from './trad.ts';

const initiativ = (id: string) => ({ id, namn: id, kort: id, post: 'kronoberg/p', delar: [] });
const plan = (dokument: string, ...ids: string[]) => ({
  dokument,
  grupper: [{ id: 'g', namn: 'Grupp', avsnitt: 'A', initiativ: ids.map(initiativ) }],
});
const inget = { lage: 'namns-inte' as const, text: null, avsnitt: null };
const fraga = (id: string, nr: number) => ({
  id,
  nr,
  kort: 'Kort',
  fraga: 'Fråga?',
  delfragor: [],
  bedomning: 'Delvis' as const,
  avsnitt: 'A',
  skal: ['ett skäl som är långt'],
  iakttagelser: [],
});
const trad = {
  initiativ: [
    {
      initiativ: 'a',
      vidare: [{ till: 'x', koppling: 'namn' as const }],
      plan: { lage: 'initiativ' as const, text: null, avsnitt: null },
      granskning: { lage: 'namns' as const, text: 'T', avsnitt: 'A', fragor: ['f1'] },
    },
    { initiativ: 'b', vidare: [], plan: inget, granskning: { ...inget, fragor: [] } },
  ],
  nya: [{ initiativ: 'y', granskning: { ...inget, fragor: [] } }],
  loften: [{ lofte: '1.1', fragor: [{ fraga: 'f1', skal: 'därför att det är så' }] }],
};
const underlag = {
  initiativ: [plan('2022', 'a', 'b'), plan('2024', 'x', 'y')],
  trad,
  revisionsfragor: [fraga('f1', 1)],
};

describe('buildInitiativTrad', () => {
  test('an initiative leads to its follower and its audit question', () => {
    const [a] = buildInitiativTrad(underlag);
    expect(a!.vidare.map((one) => one.initiativ.id)).toEqual(['x']);
    expect(a!.granskning!.fragor.map(({ id }) => id)).toEqual(['f1']);
  });
  test('keeps the order of the first plan', () => {
    expect(buildInitiativTrad(underlag).map((one) => one.initiativ.id)).toEqual(['a', 'b']);
  });
  test('without a thread there is nothing', () => {
    expect(buildInitiativTrad({ ...underlag, trad: null })).toEqual([]);
  });
});

describe('a region without an audit', () => {
  const utan = {
    ...trad,
    initiativ: trad.initiativ.map((one) => ({ ...one, granskning: null })),
    nya: trad.nya.map((one) => ({ ...one, granskning: null })),
  };
  test('says nothing of what an audit takes up or leaves out', () => {
    expect(buildInitiativTrad({ ...underlag, trad: utan }).map(({ granskning }) => granskning)).toEqual([null, null]);
    expect(buildNya({ ...underlag, trad: utan }).map(({ granskning }) => granskning)).toEqual([null]);
  });
  test('has a thread that is named by its own plans, of whatever years', () => {
    const dokument = ['2019', '2023'].map((id) => ({ id, kort: `Plan ${id}`, sort: 'handlingsplan' }));
    const om = { dokument, initiativ: [plan('2019', 'a'), plan('2023', 'x')] } as unknown as Parameters<
      typeof tradnamn
    >[0];
    expect(tradnamn(om)).toEqual({ fran: 'Plan 2019', till: 'Plan 2023', granskning: null });
  });
});

describe('utanForebild and buildNya', () => {
  test('only later initiatives that nothing leads to are new', () => {
    expect(utanForebild(underlag).map(({ id }) => id)).toEqual(['y']);
    expect(buildNya(underlag).map((one) => one.initiativ.id)).toEqual(['y']);
  });
  test('with a single plan nothing is new', () => {
    expect(utanForebild({ ...underlag, initiativ: [plan('2022', 'a')] })).toEqual([]);
  });
});

describe('countPlanLagen', () => {
  test('counts every way, also those at zero', () => {
    expect(countPlanLagen(buildInitiativTrad(underlag))).toEqual({
      initiativ: 1,
      forstudie: 0,
      text: 0,
      'namns-inte': 1,
    });
  });
});

describe('buildLofteTrad', () => {
  const granskning = { spar: 'inte-namnd' as const, text: 'Nämns inte.', avsnitt: 'A' };
  const matt = (lofte: string) => ({
    id: 'm',
    namn: 'Mått',
    enhet: 'procent' as const,
    mal: null,
    varden: [{ per: '2024', varde: 1, avsnitt: 'A' }],
    jamforelse: null,
    not: null,
    lofte,
    fraga: 'f1',
    post: 'kronoberg/p',
  });
  const strategi = {
    loften: [
      {
        id: 'i1',
        nr: 1,
        namn: 'Inriktning',
        onskan: 'önskan',
        avsnitt: 'A',
        loften: [
          { id: '1.1', namn: 'Ett', post: 'kronoberg/p' },
          { id: '1.2', namn: 'Två', post: 'kronoberg/p' },
        ],
      },
    ],
    indikatorer: [{ id: '1a', inriktning: 'i1', namn: 'Indikator', granskning }],
    matt: [matt('1.2')],
    revisionsfragor: [fraga('f1', 1)],
    trad,
  };
  test('every promise of a direction carries the direction’s indicators', () => {
    expect(buildLofteTrad(strategi).map(({ indikatorer }) => indikatorer.length)).toEqual([1, 1]);
  });
  test('figures belong to one promise only', () => {
    expect(buildLofteTrad(strategi).map((one) => one.matt.length)).toEqual([0, 1]);
  });
  test('a promise that no audit question touches has none', () => {
    expect(buildLofteTrad(strategi).map(({ fragor }) => fragor.length)).toEqual([1, 0]);
  });
});
