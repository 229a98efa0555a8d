import { describe, expect, test } from 'vitest';
import { bladutgavor, makeBlad, makeBladhandelse, makeUtsaga, omgivning } from '../../tests/underlag/faktablad.ts';
import type { Block } from './dokument.ts';
import { jamforelseBlock, jamforelseOf, jamforelseSvar, jamforelseTitel } from './jamforelsedokument.ts';

const kalmar = makeBlad('kalmar', 'Kalmar', {
  poster: [makeUtsaga('kalmar/a', { teman: ['aldre'] }), makeUtsaga('kalmar/b', { utgava: '2026', grupp: 'mal' })],
  handelser: [makeBladhandelse('kalmar/h-a', { datum: '2022', lage: '2022' })],
});
const kronoberg = makeBlad('kronoberg', 'Kronoberg', {
  poster: [makeUtsaga('kronoberg/a')],
  handelser: [makeBladhandelse('kronoberg/h-a', { datum: '2024', lage: '2024' })],
});
const under = {
  blad: new Map([
    ['kalmar', kalmar],
    ['kronoberg', kronoberg],
  ]),
  utgavor: bladutgavor,
  om: omgivning,
};
const regioner = ['kronoberg', 'kalmar'];
const val = (del: 'samverkan' | 'malbild' | null, vy = '', utom: string[] = []) =>
  jamforelseOf({ regioner, del, vy }, under, utom);
const tables = (blocks: readonly Block[]) => blocks.filter((one) => one.slag === 'tabell');
const cells = (block: Extract<Block, { slag: 'tabell' }>) =>
  block.rader.map(({ rubrik, celler }) => [rubrik, ...celler.map((cell) => cell.map((one) => one.text).join('|'))]);

describe('a part as a table', () => {
  test('has the regions as columns in the order chosen, and the same rows for all, newest edition first', () => {
    const [tabell] = tables(jamforelseBlock(val('samverkan'), omgivning, 2));
    expect(tabell?.kolumner).toEqual(['Samverkan', 'Kronoberg', 'Kalmar']);
    expect(cells(tabell!)).toEqual([
      ['Politisk samverkan', 'Ja', 'Ja'],
      ['Mål (2021–2026)', 'Ingen uppgift.', 'Text kalmar/b.'],
      ['I drift (2020)', 'Text kronoberg/a.', 'Text kalmar/a.'],
    ]);
  });
  test('one edition can be shown alone, and what is left out is not there', () => {
    const [tabell] = tables(jamforelseBlock(val('samverkan', '2020', ['kalmar/a']), omgivning, 2));
    expect(cells(tabell!)).toEqual([
      ['Politisk samverkan', 'Ja', 'Ja'],
      ['I drift (2020)', 'Text kronoberg/a.', 'Ingen uppgift.'],
    ]);
  });
  test('is followed by what the regions have in common and what sets them apart', () => {
    const texts = jamforelseBlock(val('samverkan', '2020'), omgivning, 2).flatMap((one) =>
      'text' in one ? one.text : [],
    );
    expect(texts).toContain('Bara Kalmar tog 2020 upp äldre.');
  });
});

describe('all parts', () => {
  test('end with the events of all chosen regions as one timeline, newest first', () => {
    const blocks = jamforelseBlock(val(null), omgivning, 2);
    expect(tables(blocks).map(({ titel }) => titel)).toEqual(['Målbild', 'Samverkan', 'Händelser']);
    const tidslinje = tables(blocks).at(-1)!;
    expect(tidslinje.rader.map(({ rubrik, celler }) => `${rubrik} ${celler[0]?.[0]?.ledord}`)).toEqual([
      '2024 Kronoberg: Titel kronoberg/h-a',
      '2022 Kalmar: Titel kalmar/h-a',
    ]);
  });
  test('of an edition without events have no timeline', () =>
    expect(tables(jamforelseBlock(val(null, '2020'), omgivning, 2))).toHaveLength(2));
});

describe('what it is called and says first', () => {
  test('names the regions, and the part when it is one', () => {
    expect(jamforelseTitel(val(null), omgivning)).toBe('Kronoberg och Kalmar sida vid sida');
    expect(jamforelseTitel(val('samverkan'), omgivning)).toBe('Kronoberg och Kalmar: samverkan sida vid sida');
  });
  test('speaks of the chosen regions and no others, and is silent where the edition is', () => {
    expect(jamforelseSvar(val('samverkan', '2020'))).toBe('Politisk samverkan 2020: ja för Kronoberg och Kalmar.');
    expect(jamforelseSvar(val('samverkan', '2026'))).toBe('');
  });
  test('a region without a sheet is left out', () =>
    expect(jamforelseOf({ regioner: ['atlantis', 'kalmar'], del: null, vy: '' }, under).blad).toHaveLength(1));
});
