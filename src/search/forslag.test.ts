import { expect, test } from 'vitest';
import { buildForslag, valjForslag, type Forslag } from './forslag.ts';

const alla: Forslag[] = [
  ['t', 'Vård i hemmet', '/teman/vard-i-hemmet/'],
  ['b', 'samordnad individuell plan (SIP)', '/ordlista/#sip'],
  ['o', 'hemmets vård'],
];
test('what begins as written comes before what only holds it', () =>
  expect(valjForslag('hem', alla).map(([typ]) => typ)).toEqual(['o', 't']));
test('an abbreviation in parentheses is found', () => expect(valjForslag('sip', alla)).toHaveLength(1));
test('diacritics need not be written', () => expect(valjForslag('vard', alla)).toHaveLength(2));
test('nothing written, nothing suggested', () => expect(valjForslag(' ', alla)).toEqual([]));
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
