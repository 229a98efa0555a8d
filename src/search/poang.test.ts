import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { readTerm, type Term } from './read-term.ts';
import { buildOrdindex } from './ordindex.ts';
import { BRO, DEL, HELT, scoreTerm } from './poang.ts';

const uppgifter = [
  makeUppgift('skane/a', 'Bil', 'Bilen kör.'),
  makeUppgift('skane/b', 'Annat', 'Hemvård och natt med ord som gör texten lång.'),
  makeUppgift('halland/c', 'Bilvård', 'En vård.'),
  makeUppgift('kalmar/d', 'Natt', 'Vila om natten i vila.'),
];
const index = buildOrdindex(uppgifter, ['hem|vård', 'bil|vård']);
const term = (ord: string, mer: Partial<Term> = {}): Term => ({
  ...readTerm(ord, index, { exakt: false, skrivs: false, klasser: {} }),
  ...mer,
});
const former = (...ord: string[]) => new Set(ord.map((one) => index.form.get(one)!));
const inga = { varianter: new Map(), delar: [] } as const;
/** BM25 with k1 = 1.2 and b = 0.75, of a term that weighs so much in a text of so many words. */
const bm25 = (tf: number, langd: number, medel: number) => (tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * langd) / medel));
const idf = (n: number, df: number) => Math.log(1 + (n - df + 0.5) / (df + 0.5));
const medel = (3 + 10 + 3 + 6) / 4;

describe('the worth of a term', () => {
  test('is that of BM25: the word in every form, more in a title, and more the rarer it is', () => {
    const natt = scoreTerm(term('natt'), index);
    const vikt = (form: string, weight: number) =>
      weight * [...term('natt').varianter.values()].find((v) => v.form.form === form)!.vikt;
    expect(natt.idf).toBeCloseTo(idf(4, 2));
    expect(natt.poang[0]).toBe(0);
    expect(natt.poang[1]).toBeCloseTo(idf(4, 2) * bm25(1, 10, medel));
    expect(natt.poang[3]).toBeCloseTo(idf(4, 2) * bm25(1.7 + vikt('natten', 1), 6, medel));
    expect([...natt.hur]).toEqual([0, HELT, 0, HELT]);
  });
  test('in a group is that of the group: its words, among all groups', () => {
    const natt = scoreTerm(term('natt'), index);
    const medelgrupp = (13 + 3 + 6) / 3;
    expect(natt.grupp[0]).toBeCloseTo(idf(3, 2) * bm25(1, 13, medelgrupp));
    expect(natt.grupp[1]).toBe(0);
  });
  test('of a compound that holds the word is less, and counts as the word where it is long enough', () => {
    const vard = scoreTerm(term('vård'), index);
    expect([...vard.hur]).toEqual([0, HELT, HELT, 0]);
    expect(vard.poang[2]).toBeCloseTo(idf(4, 2) * bm25(1 + 0.5 * 1.7, 3, medel));
    const bil = scoreTerm(term('bil'), index);
    expect([...bil.hur]).toEqual([HELT, 0, DEL, 0]);
  });
  test('of a term that stands nowhere is nothing', () => {
    const inget = scoreTerm(term('xyzzy'), index);
    expect([...inget.poang, ...inget.grupp, ...inget.hur]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('what is found another way', () => {
  test('a compound through its parts, where a text has them all', () => {
    const delar = ['natt', 'hemvård'].map((del) => ({ del, former: former(del) }));
    const fynd = scoreTerm(term('nattvård', { ...inga, delar }), index);
    expect([...fynd.hur]).toEqual([0, DEL, 0, 0]);
    expect(fynd.poang[1]).toBeCloseTo(idf(4, 1) * bm25(0.3 * 1, 10, medel));
  });
  test('an everyday word through what it leads to, marked as that', () => {
    const broar = [{ till: 'vila', ord: [former('vila')], ordagrant: false }];
    const fynd = scoreTerm(term('sova', { ...inga, broar }), index);
    expect([...fynd.hur]).toEqual([0, 0, 0, BRO]);
    expect(fynd.poang[3]).toBeCloseTo(idf(4, 1) * bm25(0.6 * 2, 6, medel));
  });
  test.each([
    [['vila', 'om', 'natten'], 1.3, 2],
    [['vila', 'natten'], 0.7, 2],
    [['natten', 'vila'], 0.7, 1],
  ])('a saying by its own words %j, which weigh more where they follow on each other', (ord, vikt, tf) => {
    const broar = [{ till: ord.join(' '), ord: ord.map((one) => former(one)), ordagrant: true }];
    const fynd = scoreTerm(term('s', { ...inga, broar }), index);
    expect([...fynd.hur]).toEqual([0, 0, 0, HELT]);
    expect(fynd.poang[3]).toBeCloseTo(idf(4, 1) * bm25(vikt * tf, 6, medel));
  });
});

test('an index of nothing gives nothing', () => {
  expect(scoreTerm(term('natt'), buildOrdindex([], [])).poang).toHaveLength(0);
});
