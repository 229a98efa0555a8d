import { describe, expect, test } from 'vitest';
import { buildSokposter, plainText, type Underlag } from './bygg-sokposter.ts';

const utgavor: Underlag['utgavor'] = [
  { id: '2020', ar: '2020', slag: 'avslutad' },
  { id: '2026', ar: '2021–2026', slag: 'lopande' },
];
const tom: Underlag = { utgavor, regioner: [], poster: [], teman: [], begrepp: [], kallor: [], handelser: [] };
const region = {
  id: 'x',
  namn: 'Region X',
  kortnamn: 'X',
  utgavor: {
    2020: {
      malbild: { brodtext: 'Brödtext.[^1]', per: '2020', strategi: { namn: 'Plan 2030', kalla: { id: 'hemlig' } } },
    },
  },
};
const post = {
  id: 'x/bil',
  region: 'x',
  del: 'malbild',
  titel: 'Bil',
  text: 'En bil.',
  teman: ['t'],
  begrepp: ['läkarbil'],
  per: '2020',
  kalla: { id: 'regionoversikt-2020' },
  utgava: '2020',
  url: '/regioner/x/#bil',
};

describe('buildSokposter', () => {
  test('a region part holds its posts as items, with the own words quoted', () => {
    const [del] = buildSokposter({ ...tom, regioner: [region], poster: [post] });
    expect(del).toMatchObject({ url: '/regioner/x/#malbild', del: 'malbild', teman: ['t'] });
    expect(del?.stycken).toEqual([{ ankare: 'bil', titel: 'Bil', text: 'En bil. ”läkarbil”.', teman: ['t'] }]);
  });
  test('each edition of a part is a record of its own, with its own posts and their latest date', () => {
    const nu = { ...post, utgava: '2026', per: '2024-05', url: '/regioner/x/#2026-bil' };
    const odaterad = { ...post, id: 'x/b', utgava: '2026', per: null, url: '/regioner/x/#b' };
    const delar = { malbild: { brodtext: '', per: null } };
    const records = buildSokposter({
      ...tom,
      regioner: [{ ...region, utgavor: { ...region.utgavor, 2026: delar } }],
      poster: [post, nu, odaterad],
    });
    expect(records.map(({ url, utgava, datum }) => [url, utgava, datum])).toEqual([
      ['/regioner/x/#malbild', '2020', '2020'],
      ['/regioner/x/#2026-malbild', '2026', '2024-05'],
    ]);
    expect(records[1]?.stycken.map(({ ankare }) => ankare)).toEqual(['2026-bil', 'b']);
  });
  test('a part with nothing to find is no record, and posts in depth are found with their documents', () => {
    const tomDel = { ...region, utgavor: { 2026: { malbild: { brodtext: '', per: null } } } };
    const djup = { ...post, utgava: '2026', url: '/exempel/x/bil/' };
    expect(buildSokposter({ ...tom, regioner: [tomDel], poster: [djup] })).toEqual([]);
  });
  test('an event belongs to the rolling edition of its date', () => {
    const handelse = {
      id: 'x/h',
      titel: 'T',
      region: 'x',
      datum: '2024',
      teman: [],
      text: 'T.',
      kalla: { titel: 'T' },
    };
    expect(buildSokposter({ ...tom, handelser: [handelse] })[0]?.utgava).toBe('2026');
  });
  test('a part with posts leaves out the body, which sums them up', () => {
    expect(buildSokposter({ ...tom, regioner: [region], poster: [post] })[0]?.text).toBe('Plan 2030');
    expect(buildSokposter({ ...tom, regioner: [region] })[0]?.text).toBe('Brödtext. Plan 2030');
  });
  test('an event is found where it is read, and a national one has no region', () => {
    const handelse = {
      id: 'nationellt/a',
      titel: 'Lagen började gälla',
      region: 'nationellt',
      datum: null,
      teman: [],
      text: 'Lag.',
      kalla: { titel: 'En lag' },
    };
    expect(buildSokposter({ ...tom, handelser: [{ ...handelse, url: '/nationellt/#a' }] })[0]).toMatchObject({
      url: '/nationellt/#a',
      titel: 'Lagen började gälla',
      text: 'Lag. Källa: En lag.',
      region: '',
      del: 'handelse',
      datum: '',
    });
  });
  test('a glossary entry is found by its abbreviation', () =>
    expect(
      buildSokposter({
        ...tom,
        begrepp: [{ id: 'sip', term: 'samordnad plan', forkortning: 'SIP', forklaring: 'Plan.' }],
      })[0],
    ).toMatchObject({ url: '/ordlista/#sip', titel: 'samordnad plan (SIP)', del: 'begrepp' }));
  test('an empty atlas has no records', () => expect(buildSokposter(tom)).toEqual([]));
});
test('notes and their marks are no text', () => expect(plainText('A.[^1] B.\n\n[^1]: Källa.')).toBe('A. B.'));
