import { describe, expect, test } from 'vitest';
import type { Kalla } from '../schema/kalla.ts';
import { kallaIds, type KallaId } from '../schema/vokabular.ts';
import { filNyckel, mergeFiler, readFordjupning } from './las-fordjupning.ts';

const kallor = Object.fromEntries(kallaIds.map((id) => [id, { avsnitt: ['Inledning'] }])) as Record<
  KallaId,
  Pick<Kalla, 'avsnitt'>
>;
const kalla = kallaIds[1]!;
const dokument = (avsnitt = 'Inledning') => `
- id: plan
  kalla: ${kalla}
  sort: handlingsplan
  kort: Planen
  rubrik: Planens rubrik
  fraga: Hur?
  svar: Ett svar som är tillräckligt långt.
  beslut: Beslutades en dag.
  beslutKalla: { id: ${kalla}, avsnitt: ${avsnitt} }
  saknas: []
`;
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
    const read = readFordjupning('kronoberg', { dokument: dokument(), poster: '[]' }, kallor);
    expect(read.region).toBe('kronoberg');
    expect(read.enkat).toBeNull();
    expect(read.initiativ).toEqual([]);
  });
  test('an unknown file is refused by name', () => {
    expect(() => readFordjupning('kronoberg', { dokument: dokument(), poster: '[]', enkatt: '[]' }, kallor)).toThrow(
      /enkatt/,
    );
  });
  test('a post that does not exist is named', () => {
    expect(() => readFordjupning('kronoberg', { dokument: dokument(), poster: '[]', exempel }, kallor)).toThrow(
      /kronoberg\/finns-inte/,
    );
  });
  test('a section that the source does not have is named', () => {
    expect(() => readFordjupning('kronoberg', { dokument: dokument('Slutord'), poster: '[]' }, kallor)).toThrow(
      /Slutord/,
    );
  });
});
