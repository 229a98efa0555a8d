import { expect, test } from 'vitest';
import { buildForslag, chooseForslag, type Forslag } from './forslag.ts';

const alla: Forslag[] = [
  ['t', 'Vård i hemmet', '/teman/vard-i-hemmet/'],
  ['b', 'samordnad individuell plan (SIP)', '/ordlista/#sip'],
  ['o', 'hemmets vård'],
];
test('what begins as written comes before what only holds it', () =>
  expect(chooseForslag('hem', alla).map(([typ]) => typ)).toEqual(['o', 't']));
test('an abbreviation in parentheses is found', () => expect(chooseForslag('sip', alla)).toHaveLength(1));
test('diacritics need not be written', () => expect(chooseForslag('vard', alla)).toHaveLength(2));
test('nothing written, nothing suggested', () => expect(chooseForslag(' ', alla)).toEqual([]));
test('own words are suggested when two posts use them', () => {
  const kalla = { id: 'regionoversikt-2020', avsnitt: '' };
  const post = {
    id: 'x/a',
    region: 'x',
    del: 'malbild',
    titel: '',
    text: '',
    teman: [],
    per: '2020',
    niva: null,
    lage: null,
    kalla,
    utgava: '2020',
    url: '',
  };
  const underlag = { regioner: [], teman: [], begrepp: [] };
  const poster = [
    { ...post, begrepp: ['läkarbil', 'bara här'] },
    { ...post, begrepp: ['Läkarbil'] },
  ];
  expect(buildForslag({ ...underlag, poster })).toEqual([['o', 'läkarbil']]);
});

test('what the regions call it comes the commonest first, once a post, after themes, regions and the glossary', () => {
  const post = (...begrepp: string[]) =>
    ({ begrepp }) as unknown as Parameters<typeof buildForslag>[0]['poster'][number];
  const poster = [post('b', 'b'), post('a', 'c'), post('c', 'a'), post('c')];
  expect(
    buildForslag({
      teman: [{ id: 'aldre', namn: 'Äldre', omfattning: '', synonymer: [], introduktion: '' }],
      regioner: [{ id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne', utgavor: {} }],
      begrepp: [{ id: 'sip', term: 'plan', forkortning: 'SIP', forklaring: '' }],
      poster,
    }),
  ).toEqual([
    ['t', 'Äldre', '/teman/aldre/'],
    ['r', 'Region Skåne', '/regioner/skane/'],
    ['b', 'Plan (SIP)', '/ordlista/#sip'],
    ['o', 'c'],
    ['o', 'a'],
  ]);
});
test('at most eight are shown, four of a kind, and none twice', () => {
  const av = (typ: 't' | 'o' | 'b', antal: number): Forslag[] =>
    Array.from({ length: antal }, (_, nr) => [typ, `vård ${typ} ${nr}`]);
  expect(chooseForslag('vård', av('t', 6)).map(([, text]) => text)).toEqual([
    'vård t 0',
    'vård t 1',
    'vård t 2',
    'vård t 3',
  ]);
  expect(chooseForslag('vård', [...av('t', 4), ...av('o', 4), ...av('b', 4)])).toHaveLength(8);
  expect(
    chooseForslag('vård', [
      ['t', 'Vård'],
      ['o', 'vård'],
    ]),
  ).toEqual([['t', 'Vård']]);
});
