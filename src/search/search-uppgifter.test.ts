import { describe, expect, test } from 'vitest';
import { makeTolkning } from '../../tests/underlag/tolkning.ts';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { buildOrdindex } from './ordindex.ts';
import { readTerm } from './read-term.ts';
import { searchUppgifter } from './search-uppgifter.ts';
import type { Segment, Tolkning, Vag } from './interpret-fraga.ts';
import type { Uppgift } from './uppgift.ts';

const ord = (ord: string, teman: Segment['teman'] = []) => ({ ord: ord.split(' ').filter(Boolean), teman });
interface Onskad {
  readonly segment?: readonly ReturnType<typeof ord>[];
  readonly fraser?: readonly string[];
  readonly teman?: readonly string[];
  readonly regioner?: readonly string[];
}
/** The hits of some ways over some statements, as `id lage`. */
function traffar(uppgifter: readonly Uppgift[], vagar: readonly Onskad[], mer: Partial<Tolkning> = {}) {
  const index = buildOrdindex(uppgifter, []);
  const vag = ({ segment = [], fraser = [], teman = [], regioner = [] }: Onskad): Vag => ({
    segment: segment.map((one) => ({
      termer: one.ord.map((term) => readTerm(term, index, { exakt: true, skrivs: false, klasser: {} })),
      teman: one.teman,
    })),
    fraser: fraser.map((fras) => fras.split(' ')),
    teman,
    regioner,
  });
  const tolkning = makeTolkning(vagar.map(vag), mer);
  return searchUppgifter(tolkning, index, () => false);
}
const rader = (...args: Parameters<typeof traffar>) =>
  traffar(...args).map(({ uppgift: { id }, lage }) => `${id} ${lage}`);
const teman = (id: string, own: string[], mer: Partial<Uppgift> = {}) =>
  makeUppgift(id, 'Titel', 'Ord.', { teman: own, ...mer });

describe('a phrase', () => {
  const texter = [
    makeUppgift('a/x', 'Titel', 'Nära vård för alla.'),
    makeUppgift('b/x', 'Titel', 'Vård nära alla.'),
    makeUppgift('c/x', 'Titel', 'Allt för nära'),
  ];
  test('stands word for word, with or without its dots, to the end of the text', () => {
    expect(rader(texter, [{ fraser: ['nära vård'] }])).toEqual(['a/x alla']);
    expect(rader(texter, [{ fraser: ['nara vard'] }])).toEqual(['a/x alla']);
    expect(rader(texter, [{ fraser: ['for nara'] }])).toEqual(['c/x alla']);
    expect(rader(texter, [{ fraser: ['nära vårt'] }])).toEqual([]);
  });
  test('stands there with every other phrase', () => {
    expect(rader(texter, [{ fraser: ['nära', 'alla'] }])).toEqual(['a/x alla', 'b/x alla']);
  });
  test('limits the hits of the words', () => {
    expect(rader(texter, [{ segment: [ord('vård')], fraser: ['för alla'] }])).toEqual(['a/x alla']);
  });
});

describe('a theme or a region that is asked for', () => {
  const tre = [teman('a/x', ['t', 'u']), teman('b/x', ['t']), teman('c/x', [], { sort: 'avsnitt' }), teman('c/y', [])];
  test('is had by every hit, all of them', () => {
    expect(rader(tre, [{ teman: ['t'] }])).toEqual(['a/x alla', 'b/x alla']);
    expect(rader(tre, [{ teman: ['t', 'u'] }])).toEqual(['a/x alla']);
    expect(traffar(tre, [{ teman: ['t'] }])[0]?.teman).toEqual(['t']);
  });
  test('as a region alone gives all that is the region’s', () => {
    expect(rader(tre, [{ regioner: ['c'] }])).toEqual(['c/x region', 'c/y region']);
    expect(rader(tre, [{ regioner: ['a', 'b'] }])).toEqual(['a/x region', 'b/x region']);
  });
  test('as a region limits words and themes', () => {
    expect(rader(tre, [{ segment: [ord('ord')], regioner: ['b'] }])).toEqual(['b/x alla']);
    expect(rader(tre, [{ teman: ['t'], regioner: ['b'] }])).toEqual(['b/x alla']);
  });
  test('as nothing at all gives nothing', () => {
    expect(rader(tre, [{}])).toEqual([]);
    expect(rader(tre, [])).toEqual([]);
  });
});

describe('two themes beside each other', () => {
  const styrka = (id: string) => ord('', [{ id, styrka: 1 }]);
  const segment = [styrka('t'), styrka('u')];
  const fem = [
    teman('a/b', ['t', 'u']),
    teman('b/t', ['t']),
    teman('b/u', ['u']),
    teman('c/t', ['t']),
    teman('d/d', []),
  ];
  test('are best in one statement, then in one region, then one of them', () => {
    expect(rader(fem, [{ segment }])).toEqual(['a/b tema', 'b/t samma-region', 'b/u samma-region', 'c/t nara']);
  });
  test('are all words only when each is', () => {
    const text = [makeUppgift('a/x', 'Natt', 'Vila.'), makeUppgift('b/x', 'Natt', 'Ord.')];
    expect(rader(text, [{ segment: [ord('natt'), ord('vila')] }])).toEqual(['a/x alla', 'b/x nara']);
  });
  test('count no region where there is none', () => {
    const utan = [teman('o/t', ['t'], { region: '' }), teman('o/u', ['u'], { region: '' })];
    expect(rader(utan, [{ segment }])).toEqual(['o/t nara', 'o/u nara']);
  });
  test('add their worth, and tell which themes a hit has', () => {
    const [bada, ena] = traffar(fem, [{ segment }]);
    expect(bada!.poang).toBeCloseTo(2 * ena!.poang);
    expect([bada!.teman, ena!.teman]).toEqual([['t', 'u'], ['t']]);
  });
});

describe('the order of the hits', () => {
  const tre = [
    makeUppgift('a/x', 'Titel', 'Natt ord ord ord.'),
    makeUppgift('b/x', 'Natt', 'Natt.'),
    makeUppgift('o', 'Natt', 'Ord ord ord ord ord ord ord ord.', { del: 'begrepp', region: '' }),
  ];
  const segment = [ord('natt')];
  test('is by worth', () => {
    expect(rader(tre.slice(0, 2), [{ segment }])).toEqual(['b/x alla', 'a/x alla']);
  });
  test('has the named region before others', () => {
    expect(rader(tre, [{ segment }], { region: 'a' })[0]).toBe('a/x alla');
  });
  test('has the glossary first when asked what a word means, and by worth when not', () => {
    const langt = [...tre, makeUppgift('p', 'Annat', 'Natt.', { del: 'begrepp', region: '' })];
    const forst = (betydelse: boolean) =>
      traffar(langt, [{ segment: [ord('natt')] }], { betydelse }).map(({ uppgift }) => uppgift.id);
    expect(forst(true).slice(0, 2).sort()).toEqual(['o', 'p']);
    expect(forst(false)[1]).not.toBe('p');
  });
  test('has the better of two ways', () => {
    const [forst, ...mer] = traffar(tre.slice(0, 1), [{ segment: [ord('natt'), ord('bil')] }, { segment }]);
    expect([forst?.lage, mer]).toEqual(['alla', []]);
    const [omvand] = traffar(tre.slice(0, 1), [{ segment }, { segment: [ord('natt'), ord('bil')] }]);
    expect(omvand?.lage).toBe('alla');
  });
});

describe('near hits', () => {
  const segment = [ord('', [{ id: 't', styrka: 0.5 }])];
  test('are sixty at the most, the best of them', () => {
    const manga = Array.from({ length: 70 }, (_, nr) => teman(`r${nr}/x`, ['t']));
    const traffarna = traffar(manga, [{ segment }]);
    expect(traffarna.map(({ lage }) => lage)).toEqual(Array.from({ length: 60 }, () => 'nara'));
  });
  test('that are worth little beside the best are none, while sure hits stay', () => {
    const uppgifter = [
      makeUppgift('a/x', 'Natt natt', 'Natt.', { teman: ['s'] }),
      makeUppgift('b/x', 'Titel', 'Ord.', { teman: ['t'] }),
      makeUppgift('c/x', 'Titel', 'Ord.', { teman: ['s'] }),
    ];
    const svagt = (styrka: number) =>
      rader(uppgifter, [{ segment: [ord('natt', [{ id: 't', styrka }])] }]).filter((one) => one.startsWith('b'));
    expect([svagt(0.3), svagt(0.4)]).toEqual([[], ['b/x nara']]);
  });
});

describe('a region that is named', () => {
  const skane = [
    makeUppgift('skane/malbild', 'Målbild', 'Ord.', { sort: 'avsnitt' }),
    makeUppgift('skane/post', 'Post', 'Ord.'),
    makeUppgift('skane/djup', 'Djup', 'Ord.', { sort: 'avsnitt', del: 'fordjupning' }),
    makeUppgift('halland/natt', 'Natt', 'Ord.'),
  ];
  test('gives its own parts where its subject is found nowhere in it', () => {
    expect(rader(skane, [{ segment: [ord('natt')] }], { region: 'skane' })).toEqual([
      'skane/malbild region',
      'halland/natt alla',
    ]);
  });
  test('gives only the hits where there are some', () => {
    expect(rader(skane, [{ segment: [ord('post')] }], { region: 'skane' })).toEqual(['skane/post alla']);
  });
});

test('what is left out is taken from the hits, by word or by what is told of the statement', () => {
  const index = buildOrdindex(
    ['Ord.', 'Bil.', 'Ord.'].map((text, nr) => makeUppgift(`r${nr}/x`, 'Natt', text)),
    [],
  );
  const segment = [{ termer: [readTerm('natt', index, { exakt: true, skrivs: false, klasser: {} })], teman: [] }];
  const tolkning = makeTolkning([{ segment, fraser: [], teman: [], regioner: [] }], {
    utan: [{ slag: 'ord', text: 'bil' }],
  });
  expect(searchUppgifter(tolkning, index, (_, nr) => nr === 2).map(({ nr }) => nr)).toEqual([0]);
});
