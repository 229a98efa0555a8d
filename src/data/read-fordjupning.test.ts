import { describe, expect, test } from 'vitest';
import { makeDokumentYaml } from '../../tests/underlag/djupdokument.ts';
import { filNyckel, mergeFiler, readFordjupning } from './read-fordjupning.ts';

const kalla = 'planen';
const kallor = { [kalla]: { avsnitt: ['Inledning'] } };
const utgavaOf = (per: string | null): string => (per === '2031' ? '2030' : '2026');
const post = (per: string) => `
- id: kronoberg/plan-${per}
  del: malbild
  titel: Ur planen
  text: En mening som är lång nog.
  teman: []
  niva: mal
  huvudman: region
  malgrupper: []
  begrepp: []
  kalla: { id: ${kalla}, avsnitt: Inledning }
  per: ${per}
`;
const dokument = (avsnitt?: string): string => makeDokumentYaml(kalla, avsnitt);
const exempel = '- { namn: Ett exempel, post: kronoberg/finns-inte }';

describe('mergeFiler', () => {
  test('files with a year become a list in order of time', () => {
    const merged = mergeFiler({ 'stycken-2024': 'b', 'stycken-2022': 'a', malbild: 'c' });
    expect(merged).toEqual({ stycken: ['a', 'b'], malbild: 'c' });
  });
  test('only files of a plan take a year', () => {
    expect([filNyckel('initiativ-2022'), filNyckel('enkat-2022')]).toEqual(['initiativ', 'enkat-2022']);
  });
  test('no files give an empty object', () => {
    expect(mergeFiler({})).toEqual({});
  });
});

describe('readFordjupning', () => {
  test('a region needs no more than documents and posts', () => {
    const read = readFordjupning('kronoberg', { dokument: dokument(), poster: '[]' }, kallor, utgavaOf);
    expect(read.region).toBe('kronoberg');
    expect(read.enkat).toBeNull();
    expect(read.initiativ).toEqual([]);
  });
  test('a post belongs to the edition of its date', () => {
    const poster = post('2021') + post('2031');
    const read = readFordjupning('kronoberg', { dokument: dokument(), poster }, kallor, utgavaOf);
    expect(read.poster.map(({ utgava }) => utgava)).toEqual(['2026', '2030']);
  });
  test('an unknown file is refused by name', () => {
    expect(() =>
      readFordjupning('kronoberg', { dokument: dokument(), poster: '[]', enkatt: '[]' }, kallor, utgavaOf),
    ).toThrow(/enkatt/);
  });
  test('a post that does not exist is named', () => {
    expect(() =>
      readFordjupning('kronoberg', { dokument: dokument(), poster: '[]', exempel }, kallor, utgavaOf),
    ).toThrow(/kronoberg\/finns-inte/);
  });
  test('a section that the source does not have is named', () => {
    expect(() =>
      readFordjupning('kronoberg', { dokument: dokument('Slutord'), poster: '[]' }, kallor, utgavaOf),
    ).toThrow(/Slutord/);
  });
});
