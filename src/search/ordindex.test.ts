import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { buildOrdindex, delkedjor, sokord } from './ordindex.ts';

const namn = (former: readonly { readonly form: string }[] | undefined) => former?.map(({ form }) => form);

test('words that a hyphen joins are also one word', () => {
  expect(sokord('E-hälsa är E')).toEqual(['e', 'hälsa', 'är', 'e', 'ehälsa']);
  expect(sokord('a-b-c')).toEqual(['a', 'b', 'c', 'abc']);
});

test('every run of neighbouring parts of a compound can be asked for, but not the whole', () => {
  expect(delkedjor(['hem', 'sjuk', 'vård'])).toEqual(['hem', 'hemsjuk', 'sjuk', 'sjukvård', 'vård']);
  expect(delkedjor(['hem'])).toEqual([]);
});

describe('the index', () => {
  const index = buildOrdindex(
    [
      makeUppgift('skane/a', 'Mobilt team', 'Ett team åker hem, ett mobilt team.', { ord: ['hemteam'] }),
      makeUppgift('skane/b', 'Hemsjukvård', 'Läkare i bil.', { utgava: '2020' }),
      makeUppgift('skane/c', 'Annat', 'Något.', { utgava: '2026' }),
      makeUppgift('skane/d', 'Händelse', 'Beslut.', { del: 'handelse' }),
      makeUppgift('ord', 'Hemteam', 'Ett ord.', { region: '', del: 'samverkan' }),
    ],
    ['hem|sjuk|vård'],
  );
  test('holds where each word stands, a title heavier than the text, own words lightest', () => {
    const team = index.form.get('team')!;
    expect([team.platser, team.antal]).toEqual([[0], 1]);
    expect(team.tyngd).toEqual([expect.closeTo(1.7 + 1 + 1)]);
    expect(index.form.get('hemteam')).toMatchObject({ platser: [0, 4], tyngd: [0.7, 1.7], antal: 1 });
    expect(index.form.get('läkare')).toMatchObject({ platser: [1], tyngd: [1], antal: 1 });
  });
  test('counts the words that a reader sees, and their mean', () => {
    expect([...index.langd]).toEqual([9, 4, 2, 2, 3]);
    expect(index.medellangd).toBe(4);
  });
  test('puts a part of a region in one edition together, and all else by itself', () => {
    expect([...index.grupp]).toEqual([0, 0, 1, 2, 3]);
    expect(index.grupplangd).toEqual([13, 2, 2, 3]);
  });
  test('finds a compound by its parts and their runs, and a word that is none by none', () => {
    expect(namn(index.byDel.get('vård'))).toEqual(['hemsjukvård']);
    expect(namn(index.byDel.get('sjukvård'))).toEqual(['hemsjukvård']);
    expect(index.byDel.has('hemsjukvård')).toBe(false);
    expect(index.form.get('hemsjukvård')?.delar).toEqual(['hem', 'sjuk', 'vård']);
    expect(index.form.get('team')?.delar).toEqual([]);
  });
  test('finds words by stem and without dots, each once', () => {
    expect(namn(index.byVik.get('lakare'))).toEqual(['läkare']);
    expect(namn(index.byStam.get(index.form.get('mobilt')!.stam))).toEqual(['mobilt']);
    expect(namn(index.byVikStam.get('bil'))).toEqual(['bil']);
  });
  test('sorts the words by their spelling without dots', () => {
    const spelt = index.ordnade.map(({ vikt }) => vikt);
    expect(spelt).toEqual([...spelt].sort());
    expect(spelt).toContain('aker');
  });
  test('keeps the words in the order a reader meets them, and own words apart', () => {
    expect(namn(index.foljd[1])).toEqual(['hemsjukvård', 'läkare', 'i', 'bil']);
    expect(namn(index.egna[0])).toEqual(['hemteam']);
    expect(namn(index.egna[1])).toEqual([]);
  });
  test('of nothing is empty, and has no mean', () => {
    expect(buildOrdindex([], [])).toMatchObject({ medellangd: 0, ordnade: [], grupplangd: [] });
  });
});
