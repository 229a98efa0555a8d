import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { readTerm, type Term } from './read-term.ts';
import { mattSegment, max } from './matt-segment.ts';
import { buildOrdindex } from './ordindex.ts';
import type { Uppgift } from './uppgift.ts';

/** Scores a query over some statements, its weak words given apart. */
function matt(uppgifter: readonly Uppgift[], ord: string, teman: { id: string; styrka: number }[] = [], svaga = '') {
  const index = buildOrdindex(uppgifter, []);
  const termer = ord
    .split(' ')
    .filter(Boolean)
    .map((one): Term => ({
      ...readTerm(one, index, { exakt: true, skrivs: false, klasser: {} }),
      svag: svaga.split(' ').includes(one),
    }));
  const { poang, lage, sidteman } = mattSegment({ termer, teman }, index);
  return { poang: [...poang], lage, sidteman };
}
/** Statements of different regions that say the same, but for what is given. */
const lika = (...mer: (Partial<Uppgift> & { text?: string })[]) =>
  mer.map((one, nr) => makeUppgift(`r${nr}/x`, 'Titel', 'Natt vila bil om.', one));

test('the greatest of some numbers is 0 for none', () => expect([max([]), max([2, 5, 3])]).toEqual([0, 5]));

describe('what a statement is worth', () => {
  test('is its own share of the best and that of its part of the region, more of the latter', () => {
    const [helt, annat, grupp] = matt(
      [
        ...lika({}),
        makeUppgift('s/y', 'Titel', 'Natt vila bil om.'),
        makeUppgift('s/z', 'Annat', 'Ord ord ord ord ord ord ord.'),
      ],
      'natt',
    ).poang;
    expect(helt).toBeCloseTo(1);
    expect(annat).toBeGreaterThan(0.4);
    expect(annat).toBeLessThan(1);
    expect(grupp).toBe(0);
  });
  test('is less for an event than for a post that says the same', () => {
    const { poang, lage } = matt(lika({}, { del: 'handelse' }), 'natt');
    expect(poang).toEqual([expect.closeTo(1), expect.closeTo(0.85)]);
    expect(lage).toEqual(['alla', 'alla']);
  });
  test('is less for a part as a whole, but not for a section of a region in depth', () => {
    const { poang } = matt(lika({}, { sort: 'avsnitt' }, { sort: 'avsnitt', del: 'fordjupning' }), 'natt');
    expect(poang).toEqual([expect.closeTo(1), expect.closeTo(0.4 * 0.8 + 0.6), expect.closeTo(1)]);
  });
  test('is double for an entry of the glossary that the query asks for, and for no other', () => {
    const ord = (titel: string) => makeUppgift('o/a', titel, 'Bil.', { del: 'begrepp', region: '' });
    const annat = (titel: string) => makeUppgift('o/b', titel, 'Bil.');
    expect(matt([ord('Natt vila'), annat('Natt vila')], 'natt').poang).toEqual([
      expect.closeTo(1),
      expect.closeTo(0.4 * 0.5 + 0.6),
    ]);
    expect(matt([ord('Natt vila'), annat('Natt vila')], 'bil').poang).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  });
  test('is double for a page of a theme when most of its name is asked for, less when another is', () => {
    const sida = (titel: string, del = 'tema') => makeUppgift(`t/${titel}-${del}`, titel, 'Natt.', { del, region: '' });
    const tema = (titel: string) => matt([sida(titel), sida(titel, 'x')], 'vila').poang;
    expect(tema('Vila')).toEqual([expect.closeTo(1), expect.closeTo(0.4 * 0.5 + 0.6)]);
    expect(tema('Vila bil hus')).toEqual([expect.closeTo(0.4 * 0.7 + 0.6), expect.closeTo(1)]);
  });
});

describe('words that stand together', () => {
  const bilen = [
    makeUppgift('a/x', 'Titel', 'Natt vila bil ord ord ord ord.'),
    makeUppgift('b/x', 'Titel', 'Natt ord ord ord vila ord bil.'),
    makeUppgift('c/x', 'Titel', 'Bil vila natt ord ord ord ord.'),
  ];
  test('lift a statement, near each other and in the order of the query', () => {
    const { poang } = matt(bilen, 'natt vila');
    expect(poang[0]).toBeCloseTo(1);
    expect(poang[1]).toBeCloseTo(0.4 / 1.3 + 0.6);
    expect(poang[2]).toBeCloseTo(0.4 / 1.3 + 0.6);
  });
  test('lift it more when three or more all do, like a name', () => {
    const { poang } = matt(bilen, 'natt vila bil');
    expect(poang[0]).toBeCloseTo(1);
    expect(poang[2]).toBeCloseTo(0.4 / 1.9 + 0.6);
  });
  test('may have one word between them, not two', () => {
    const med = (mellan: string, resten: string) =>
      makeUppgift(`${mellan}/x`, 'Titel', `Natt ${mellan} vila ${resten}`);
    const { poang } = matt([med('a', 'b c'), med('a b', 'c')], 'natt vila');
    expect(poang).toEqual([expect.closeTo(1), expect.closeTo(0.4 / 1.3 + 0.6)]);
  });
  test('count a weak word in its place, which alone makes no hit', () => {
    const { poang, lage } = matt(
      [makeUppgift('a/x', 'Titel', 'Natt om vila.'), makeUppgift('b/x', 'Titel', 'Ord om ord.')],
      'natt om vila',
      [],
      'om',
    );
    expect(poang[0]).toBeGreaterThan(0.9);
    expect([poang[1], lage[1]]).toEqual([0, null]);
  });
});

describe('why a statement is a hit', () => {
  const delar = [
    makeUppgift('a/x', 'Titel', 'Natt vila.'),
    makeUppgift('b/x', 'Titel', 'Natt ord.'),
    makeUppgift('c/x', 'Titel', 'Vila ord.'),
    makeUppgift('d/x', 'Titel', 'Ord ord.'),
  ];
  test('is that it has every word, or near enough by what the words tell', () => {
    expect(matt(delar, 'natt vila').lage).toEqual(['alla', 'nara', 'nara', null]);
  });
  test('is more for a rare word than for a common one', () => {
    const vanligt = [...delar, makeUppgift('e/x', 'Titel', 'Bil hus.')];
    expect(matt(vanligt, 'titel natt bil').lage).toEqual([null, null, null, null, 'nara']);
  });
  test('asks less of a long query, since more of it is manner', () => {
    const lang = [makeUppgift('a/x', 'A', 'Natt.'), makeUppgift('b/x', 'B', 'Vila.'), makeUppgift('c/x', 'C', 'Bil.')];
    expect(matt(lang, 'natt vila bil').lage).toEqual([null, null, null]);
    const fyra = [...lang, makeUppgift('d/x', 'D', 'Natt hus.')];
    expect(matt(fyra, 'natt vila bil hus').lage).toEqual([null, null, null, 'nara']);
  });
  test('is the theme that is named for certain, else that it is near', () => {
    const tema = [makeUppgift('a/x', 'Titel', 'Natt.', { teman: ['t'] }), makeUppgift('b/x', 'Titel', 'Vila.')];
    expect(matt(tema, 'bil', [{ id: 't', styrka: 0.9 }]).lage).toEqual(['tema', null]);
    expect(matt(tema, 'bil', [{ id: 't', styrka: 0.89 }]).lage).toEqual(['nara', null]);
  });
});

describe('a theme that the query names', () => {
  const med = (id: string, teman = ['t']) => makeUppgift(id, 'Titel', 'Ord.', { teman });
  test('counts by its strength, and more the more of it the part of the region has, up to five', () => {
    const poang = (antal: number, styrka = 1) =>
      matt(
        Array.from({ length: antal }, (_, nr) => med(`a/${nr}`)),
        'bil',
        [{ id: 't', styrka }],
      ).poang[0];
    expect([1, 2, 5, 6].map((antal) => poang(antal))).toEqual([1, 1.25, 2, 2].map((own) => expect.closeTo(0.35 * own)));
    expect(poang(1, 0.5)).toBeCloseTo(0.175);
  });
  test('gives its own page as much as the part with most of it', () => {
    const sida = makeUppgift('t/t', 'Bil', 'Bil.', { del: 'tema', region: '', teman: ['t'] });
    expect(matt([sida], 'bil', [{ id: 't', styrka: 1 }]).poang[0]).toBeCloseTo(1 + 0.35 * 2);
  });
  test('is also found through a page of a theme that holds every word', () => {
    const sida = (id: string, text: string) =>
      makeUppgift(`t/${id}`, id, text, { del: 'tema', region: '', teman: [id] });
    const { sidteman, lage } = matt(
      [sida('t', 'Natt.'), sida('u', 'Natt ord ord.'), sida('v', 'Natt ord ord ord.'), med('a/x'), med('b/x', ['v'])],
      'natt',
    );
    expect(sidteman).toEqual(['t', 'u']);
    expect(lage).toEqual(['alla', 'alla', 'alla', 'nara', null]);
    expect(matt([sida('t', 'Natt.')], 'natt', [{ id: 't', styrka: 1 }]).sidteman).toEqual([]);
  });
});
