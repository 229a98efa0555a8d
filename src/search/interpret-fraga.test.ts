import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { buildOrdindex } from './ordindex.ts';
import type { Register } from './packad-uppgift.ts';
import { Tolk } from './interpret-fraga.ts';

const register: Register = {
  utgavor: [],
  teman: [
    { id: 'mobila-team', namn: 'Mobila team', synonymer: [] },
    { id: 'aldre', namn: 'Äldre', synonymer: [] },
    { id: 'team-aldre', namn: 'Samlade team unga', synonymer: [] },
  ],
  regioner: [{ id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' }],
  uppgifter: [
    makeUppgift('skane/a', 'Mobila team', 'Team för äldre åker i mobila bussar.'),
    makeUppgift('skane/b', 'Fysisk aktivitet', 'Hemsjukvård. Ont i kroppen.'),
  ],
  sammansatta: ['hem|sjuk|vård'],
  vardagsord: [
    { ord: ['motion'], leder: ['fysisk aktivitet', 'finns inte'], teman: [] },
    { ord: ['ont i kroppen'], leder: ['hemsjukvård'], teman: ['aldre'] },
    { ord: ['rullstol'], leder: [], teman: ['aldre'] },
  ],
  ordklasser: {},
};
const tolk = new Tolk(register, buildOrdindex(register.uppgifter, register.sammansatta));
const tolka = (...args: Parameters<Tolk['interpret']>) => tolk.interpret(...args);
const termer = (...args: Parameters<Tolk['interpret']>) =>
  tolka(...args).vagar.map(({ segment }) =>
    segment.map((one) => one.termer.map(({ ord, svag }) => (svag ? `(${ord})` : ord))),
  );

describe('the words of a query', () => {
  test('that only bind or ask are weak, unless there are no others', () => {
    expect(termer('team för äldre')).toEqual([[['team', '(för)', 'äldre']]]);
    expect(termer('för att')).toEqual([[['för', 'att']]]);
  });
  test('count once each, and twelve at the most', () => {
    expect(termer('team team bussar')).toEqual([[['team', 'bussar']]]);
    const langt = Array.from({ length: 20 }, (_, nr) => `ord${nr}`).join(' ');
    expect(termer(langt)[0]?.[0]).toHaveLength(12);
  });
  test('that stand nowhere are told as unknown, with none of those that lead on', () => {
    expect(tolka('team xyzzy rullstol motion hemvård för').okanda).toEqual(['xyzzy']);
    expect(tolka('rullstol').okanda).toEqual([]);
    expect(tolka('motion').okanda).toEqual([]);
    expect(tolka('xyzzy').okanda).toEqual(['xyzzy']);
  });
  test('of nothing make no way', () => expect(tolka('').vagar).toEqual([]));
});

describe('themes beside each other', () => {
  test('are a segment each when each half is the name of one', () => {
    expect(termer('mobila team äldre')).toEqual([[['mobila', 'team'], ['äldre']]]);
    expect(termer('äldre mobila team')).toEqual([[['äldre'], ['mobila', 'team']]]);
  });
  test('are one when they are the same, or half is no theme, or it is still being written, or nothing may be widened', () => {
    expect(termer('mobila team')).toEqual([[['mobila', 'team']]]);
    expect(termer('äldre bussar')).toEqual([[['äldre', 'bussar']]]);
    expect(termer('mobila team äldre', false, true)).toEqual([[['mobila', 'team', 'äldre']]]);
    expect(termer('mobila team äldre', true)).toEqual([[['mobila', 'team', 'äldre']]]);
  });
  test('are named by the words of their segment', () => {
    const { vagar } = tolka('mobila team');
    expect(vagar[0]?.segment[0]?.teman[0]).toEqual({ id: 'mobila-team', styrka: 1 });
    expect(tolka('mobila team', true).vagar[0]?.segment[0]?.teman).toEqual([]);
    expect(tolka('för att').vagar[0]?.segment[0]?.teman).toEqual([]);
  });
});

describe('a region', () => {
  test('that the words name leads, and is none of the words', () => {
    expect(tolka('team i Skåne')).toMatchObject({ region: 'skane', tidigare: null });
    expect(termer('team Skåne')).toEqual([[['team']]]);
    expect(tolka('team')).toMatchObject({ region: null, tidigare: null });
  });
  test('is a word like others where nothing may be widened', () => {
    expect(tolka('team Skåne', true).region).toBeNull();
    expect(termer('team Skåne', true)).toEqual([[['team', 'skåne']]]);
  });
});

describe('what is searched beside what was written', () => {
  test('is what an everyday word leads to where the texts have it', () => {
    expect(tolka('motion').utvidgat).toEqual(['fysisk aktivitet']);
    expect(tolka('motion', true).utvidgat).toEqual([]);
  });
  test('is another spelling, once', () => {
    expect(tolka('mobilla').utvidgat).toEqual(['mobila']);
    expect(tolka('mobilla mobilla team').utvidgat).toEqual(['mobila']);
    expect(tolka('team').utvidgat).toEqual([]);
  });
  test('is not the words of a saying, which are what was asked for', () => {
    const { vagar, utvidgat } = tolka('ont i kroppen');
    expect(utvidgat).toEqual(['hemsjukvård']);
    const [term] = vagar[0]!.segment[0]!.termer;
    expect(term).toMatchObject({ ord: 'ont i kroppen', teman: ['aldre'], svag: false });
    expect(term?.varianter.size).toBe(0);
    expect(term?.broar.map(({ till, ordagrant }) => [till, ordagrant])).toEqual([
      ['ont i kroppen', true],
      ['hemsjukvård', false],
    ]);
  });
});

describe('the parts of a query', () => {
  test('are the ways that OR parts, with phrases, themes and regions of each', () => {
    expect(tolka('team OR "fysisk aktivitet" tema:aldre region:skane').vagar).toMatchObject([
      { segment: [{}], fraser: [], teman: [], regioner: [] },
      { segment: [], fraser: [['fysisk', 'aktivitet']], teman: ['aldre'], regioner: ['skane'] },
    ]);
    expect(tolka('team -bussar').utan).toEqual([{ slag: 'ord', text: 'bussar' }]);
  });
  test('ask what a word means only where they begin so', () => {
    expect([tolka('vad betyder team').betydelse, tolka('team').betydelse]).toEqual([true, false]);
  });
  test('while the last word is written, take what begins like it, of the last way alone', () => {
    const former = (fraga: string, skrivs: boolean) =>
      tolka(fraga, false, skrivs).vagar.map(({ segment }) =>
        segment.flatMap((one) => one.termer.map((term) => term.varianter.size)),
      );
    expect(former('buss', true)).toEqual([[1]]);
    expect(former('akti', true)).toEqual([[1]]);
    expect(former('akti ', true)).toEqual([[0]]);
    expect(former('akti', false)).toEqual([[0]]);
    expect(former('akti OR akti', true)).toEqual([[0], [1]]);
    expect(former('akti team', true)).toEqual([[0, 1]]);
    expect(former('akti + akti', true)).toEqual([[0, 1]]);
  });
});
