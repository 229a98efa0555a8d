import { describe, expect, test } from 'vitest';
import { makeTolkning } from '../../tests/underlag/tolkning.ts';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { darfor } from './darfor.ts';
import { readTerm, type Term } from './read-term.ts';
import { buildOrdindex } from './ordindex.ts';
import type { Lage } from './trafflage.ts';
import type { Uppgift } from './uppgift.ts';

interface Onskad {
  readonly termer?: readonly (string | Partial<Term>)[];
  readonly fraser?: readonly string[];
}
/** Why a statement is a hit, of some ways over it. */
function skal(
  text: string,
  vagar: readonly Onskad[],
  mer: Partial<Uppgift> = {},
  traff: { lage?: Lage; teman?: string[]; sidteman?: string[] } = {},
) {
  const uppgift = makeUppgift('a/x', 'Titel', text, mer);
  const index = buildOrdindex([uppgift], ['hem|tjänst']);
  const las = (ord: string): Term => readTerm(ord, index, { exakt: false, skrivs: false, klasser: {} });
  const tolkning = makeTolkning(
    vagar.map(({ termer = [], fraser = [] }) => ({
      segment: [
        {
          termer: termer.map((one) => (typeof one === 'string' ? las(one) : { ...las(one.ord ?? ''), ...one })),
          teman: [],
        },
      ],
      fraser: fraser.map((one) => one.split(' ')),
      teman: [],
      regioner: [],
    })),
  );
  const hit = { nr: 0, uppgift, poang: 1, lage: 'alla' as const, teman: [], sidteman: [], ...traff };
  return darfor(hit, tolkning, index, (id) => `<${id}>`);
}
const sagt = (...args: Parameters<typeof skal>): string => skal(...args).text;

describe('the words', () => {
  test('are told as they are spelt, once each, and listed with och', () => {
    expect(sagt('Natten är lång.', [{ termer: ['natt'] }])).toBe('Ordet Natten.');
    expect(sagt('Natt och VILA.', [{ termer: ['natt', 'vila'] }])).toBe('Orden Natt och VILA.');
    expect(sagt('Natt, vila, bil.', [{ termer: ['natt', 'vila', 'bil'] }])).toBe('Orden Natt, vila och bil.');
    expect(sagt('Natt.', [{ termer: ['natt', 'natt'] }])).toBe('Ordet Natt.');
  });
  test('in the title count, and those that are lacking are told beside others, not alone', () => {
    expect(sagt('Natt.', [{ termer: ['titel', 'bil'] }])).toBe('Ordet Titel. Saknar bil.');
    expect(sagt('Natt.', [{ termer: ['bil', 'hus', 'natt'] }])).toBe('Ordet Natt. Saknar bil och hus.');
    expect(sagt('Natt.', [{ termer: ['bil'] }])).toBe('');
  });
  test('that are weak are not told', () => {
    expect(sagt('Natt om.', [{ termer: ['natt', { ord: 'om', svag: true }] }])).toBe('Ordet Natt.');
  });
  test('in a compound are told as its part', () => {
    expect(sagt('Hemtjänst.', [{ termer: ['hem'] }])).toBe('Delen hem i Hemtjänst.');
  });
  test('with a hyphen are read whole and part by part', () => {
    expect(skal('En E-hälsa.', [{ termer: ['ehälsa'] }]).ord).toEqual(['E-hälsa']);
    expect(skal('En E-hälsa.', [{ termer: ['hälsa'] }]).ord).toEqual(['hälsa']);
  });
  test('are those of the way that the statement answers', () => {
    expect(sagt('Natt.', [{ termer: ['bil'] }, { termer: ['natt'] }])).toBe('Ordet Natt.');
  });
});

describe('the passage', () => {
  test('marks what answers the query, and nothing else', () => {
    const { utdrag } = skal('En natt om bilen.', [{ termer: ['natt', { ord: 'om', svag: true }] }]);
    expect(utdrag.filter(({ traff }) => traff).map(({ text }) => text)).toEqual(['natt']);
  });
  test('is followed by the own terms that alone hold a word', () => {
    expect(skal('Natt.', [{ termer: ['natt', 'seniorkraft'] }], { ord: ['Seniorkraft', 'annat'] })).toMatchObject({
      egnaOrd: ['Seniorkraft'],
      ord: ['Natt', 'Seniorkraft'],
      text: 'Orden Natt och Seniorkraft.',
    });
    expect(skal('Natt.', [{ termer: ['natt'] }], { ord: ['natt'] }).egnaOrd).toEqual([]);
  });
});

describe('other ways on', () => {
  const text = 'Natt vila hus.';
  const tom = { varianter: new Map(), delar: [], broar: [] };
  test('are a phrase, several phrases, or the theme', () => {
    expect(sagt(text, [{ fraser: ['natt vila'] }])).toBe('Frasen ”natt vila”.');
    expect(sagt(text, [{ fraser: ['natt vila', 'hus'] }])).toBe('Fraserna ”natt vila” och ”hus”.');
    expect(sagt(text, [{}], {}, { teman: ['t'] })).toBe('Temat <t>.');
    expect(sagt(text, [{}], {}, { teman: ['t', 'u'] })).toBe('Temana <t> och <u>.');
  });
  test('are a theme that an everyday word led to, unless the query names it', () => {
    const term = { ...tom, ord: 'rullstol', teman: ['t', 'u', 'v'] };
    expect(sagt(text, [{ termer: [term] }], { teman: ['t', 'u'] }, { teman: ['u'] })).toBe(
      'rullstol leder till temat <t>. Temat <u>.',
    );
  });
  test('are the page of a theme, where nothing else is told', () => {
    expect(sagt(text, [{}], {}, { sidteman: ['t'] })).toBe('Temat <t>, vars sida har orden.');
    expect(sagt(text, [{ termer: ['natt'] }], {}, { sidteman: ['t'] })).toBe('Ordet Natt.');
    expect(sagt(text, [{}], {}, { sidteman: ['t'], teman: ['t'] })).toBe('Temat <t>.');
  });
  test('are the region, or the other theme in it', () => {
    expect(sagt(text, [{}], {}, { lage: 'region' })).toBe('Den region du nämner.');
    expect(sagt(text, [{}], {}, { lage: 'samma-region', teman: ['t'] })).toBe(
      'Temat <t>. Det andra temat finns i en annan uppgift i samma region.',
    );
    expect(sagt(text, [], {}, { lage: 'alla' })).toBe('');
  });
});
