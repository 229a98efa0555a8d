import { describe, expect, test } from 'vitest';
import { buildSokposter, plainText, type Underlag } from './bygg-sokposter.ts';

const tom: Underlag = { regioner: [], poster: [], teman: [], begrepp: [], kallor: [], handelser: [] };
const region = {
  id: 'x',
  namn: 'Region X',
  kortnamn: 'X',
  delar: {
    malbild: { brodtext: 'Brödtext.[^1]', per: '2020', strategi: { namn: 'Plan 2030', kalla: { id: 'hemlig' } } },
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
};

describe('buildSokposter', () => {
  test('a region part holds its posts as items, with the own words quoted', () => {
    const [del] = buildSokposter({ ...tom, regioner: [region], poster: [post] });
    expect(del).toMatchObject({ url: '/regioner/x/#malbild', del: 'malbild', teman: ['t'] });
    expect(del?.stycken).toEqual([{ ankare: 'bil', titel: 'Bil', text: 'En bil. ”läkarbil”.', teman: ['t'] }]);
  });
  test('a part with posts leaves out the body, which sums them up', () => {
    expect(buildSokposter({ ...tom, regioner: [region], poster: [post] })[0]?.text).toBe('Plan 2030');
    expect(buildSokposter({ ...tom, regioner: [region] })[0]?.text).toBe('Brödtext. Plan 2030');
  });
  test('an event is found where it is read, and a national one has no region', () => {
    const handelse = {
      id: 'nationellt/a',
      region: 'nationellt',
      datum: null,
      teman: [],
      text: 'Lag.',
      kalla: { titel: 'En lag' },
    };
    expect(buildSokposter({ ...tom, handelser: [{ ...handelse, url: '/nationellt/#a' }] })[0]).toMatchObject({
      url: '/nationellt/#a',
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
