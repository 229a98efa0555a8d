import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { splitFraga } from './split-fraga.ts';
import { borjarMed, formerAv, readTerm, correctSpelling, type Laslage } from './read-term.ts';
import { buildOrdindex } from './ordindex.ts';

const indexOf = (text: string, sammansatta: readonly string[] = []) =>
  buildOrdindex(
    text.split('|').map((one, nr) => makeUppgift(`r${nr}/x`, one, '')),
    sammansatta,
  );
const vanlig: Laslage = { exakt: false, skrivs: false, klasser: {} };
const varianter = (ord: string, text: string, lage: Partial<Laslage> = {}, sammansatta: readonly string[] = []) =>
  Object.fromEntries(
    [...readTerm(ord, indexOf(text, sammansatta), { ...vanlig, ...lage }).varianter.values()].map(
      ({ form, sort, vikt }) => [form.form, [sort, Number(vikt.toFixed(4))]],
    ),
  );

describe('a word', () => {
  test('is itself first, and its other forms a little less', () => {
    expect(varianter('team', 'team teamet teamen annat')).toEqual({
      team: ['ord', 1],
      teamet: ['ord', 0.97],
      teamen: ['ord', 0.97],
    });
  });
  test('that the texts hold only in other forms is found in them', () => {
    expect(varianter('bilen', 'bilar')).toEqual({});
    expect(varianter('teamet', 'teamen')).toEqual({ teamen: ['ord', 0.97] });
  });
  test('typed without dots finds those with, in all their forms; typed with, only those with', () => {
    expect(varianter('lage', 'läge lag')).toEqual({ läge: ['ord', 1] });
    expect(varianter('narsjukvard', 'närsjukvård närsjukvården')).toEqual({
      närsjukvård: ['ord', 1],
      närsjukvården: ['ord', 0.97],
    });
    expect(varianter('äng', 'ang')).toEqual({});
  });
  test('meets a stem that differs by a short ending, when both are long', () => {
    expect(varianter('läkare', 'läkarna')).toMatchObject({ läkarna: ['ord', expect.any(Number)] });
    expect(varianter('mal', 'maln')).toEqual({});
  });
  test('that a verb looks like is not the noun', () => {
    expect(varianter('tolk', 'tolkas', { klasser: { tolk: 'v' } })).toEqual({});
    expect(varianter('tolkar', 'tolkas', { klasser: { tolk: 'v' } })).toEqual({ tolkas: ['ord', 0.97] });
  });
  test('in a compound is a part of it, and worth half', () => {
    expect(varianter('vård', 'hemvård', {}, ['hem|vård'])).toEqual({ hemvård: ['del', 0.5] });
    expect(varianter('vå', 'hemvå', {}, ['hem|vå'])).toEqual({});
    expect(varianter('vård', 'hemvård', { exakt: true }, ['hem|vård'])).toEqual({});
  });
  test('with a digit is nothing but itself', () => {
    expect(varianter('1177x', '1177y')).toEqual({});
    expect(varianter('2020', '2020')).toEqual({ 2020: ['ord', 1] });
  });
});

describe('a word that is misspelt', () => {
  test('is the nearest that the texts have, worth a little less', () => {
    expect(varianter('mobilla', 'mobila')).toEqual({ mobila: ['rattad', 0.95] });
    expect(varianter('hemvrad', 'hemvård')).toEqual({ hemvård: ['rattad', 0.95] });
    expect(varianter('mobilla', 'mobila', { exakt: true })).toEqual({});
  });
  test('known but rare gives way to a common neighbour as well', () => {
    expect(varianter('samvarkan', 'samvarkan|samverkan|samverkan')).toMatchObject({
      samvarkan: ['ord', 1],
      samverkan: ['rattad', 0.95],
    });
    expect(varianter('samvarkan', 'samvarkan|samverkan')).toEqual({ samvarkan: ['ord', 1] });
    expect(varianter('samvarkan', 'samvarkan|samvarkan|samverkan|samverkan')).toEqual({ samvarkan: ['ord', 1] });
  });
});

describe('spelling', () => {
  const ratt = (ord: string, text: string, minAntal?: number, utom?: string) =>
    correctSpelling(ord, indexOf(text), minAntal, utom)?.form.form ?? null;
  test('lets a word of five letters differ in one, and one of nine in two', () => {
    expect([ratt('mobi', 'moby'), ratt('mobil', 'mobyl'), ratt('mobil', 'mybyl')]).toEqual([null, 'mobyl', null]);
    expect([ratt('samverka', 'symvyrka'), ratt('samverkan', 'samvyrkyn'), ratt('samverkan', 'symvyrkyn')]).toEqual([
      null,
      'samvyrkyn',
      null,
    ]);
  });
  test('keeps one of the two first letters', () => {
    expect([ratt('samverkan', 'symverkan'), ratt('samverkan', 'tamverkan')]).toEqual(['symverkan', 'tamverkan']);
    expect(ratt('samverkan', 'asmverkan')).toBeNull();
  });
  test('takes the nearest, and of two as near the commoner', () => {
    expect(ratt('samverkan', 'samvyrkyn|samvyrkyn|samverkyn')).toBe('samverkyn');
    expect(ratt('samverkan', 'samverkyn|samverkun|samverkun')).toBe('samverkun');
  });
  test('takes no word that is too rare, nor one of the stem that is shut out', () => {
    expect([ratt('mobil', 'mobyl', 2), ratt('mobil', 'mobyl|mobyl', 2)]).toEqual([null, 'mobyl']);
    expect(ratt('mobil', 'mobyl', 0, 'mobyl')).toBeNull();
  });
  test('counts typed dots as letters, and the word itself as no correction', () => {
    expect([ratt('mårke', 'märke'), ratt('märke', 'marka'), ratt('mobil', 'mobil')]).toEqual(['märke', null, null]);
    expect(ratt('vardn', 'vård')).toBe('vård');
  });
});

describe('what begins so', () => {
  test('is the commonest first, at most twelve, and from three letters', () => {
    const index = indexOf('hemma hemmet|hemmet annat|ström');
    expect(borjarMed('hem', index).map(({ form }) => form)).toEqual(['hemmet', 'hemma']);
    expect(borjarMed('he', index)).toEqual([]);
    expect(borjarMed('str', index).map(({ form }) => form)).toEqual(['ström']);
    expect(borjarMed('zzz', index)).toEqual([]);
    const manga = indexOf(Array.from('abcdefghijklmn', (one) => `hem${one}`).join(' '));
    expect(borjarMed('hem', manga)).toHaveLength(12);
  });
  test('counts for a word that is being written and stands nowhere', () => {
    expect(varianter('sam', 'samverkan', { skrivs: true })).toEqual({ samverkan: ['borjar', 0.5] });
    expect(varianter('sam', 'samverkan')).toEqual({});
    expect(varianter('sam', 'sam samverkan', { skrivs: true })).toEqual({ sam: ['ord', 1] });
  });
});

describe('a compound of the query', () => {
  const index = indexOf('natt hem vård sjukvård|mål rum', ['sjuk|vård']);
  const delar = (ord: string) => splitFraga(ord, index, {}).map(({ del }) => del);
  test('is its parts where the texts have each of them', () => {
    expect(delar('nattvård')).toEqual(['natt', 'vård']);
    expect(delar('vårdsnatt')).toEqual(['vårds', 'natt']);
    expect(delar('nattxyzvård')).toEqual([]);
  });
  test('has as few parts as can be, three at most, and the shortest as long as can be', () => {
    expect(delar('hemnattvård')).toEqual(['hem', 'natt', 'vård']);
    expect(delar('hemsjukvård')).toEqual(['hem', 'sjukvård']);
    expect(delar('hemnatthemvård')).toEqual([]);
  });
  test('is at least seven letters, and ends in three only where that is a word that ends them', () => {
    expect(delar('hemmål')).toEqual([]);
    expect(delar('nattmål')).toEqual(['natt', 'mål']);
    expect(delar('nattrum')).toEqual(['natt', 'rum']);
    expect(delar('natthem')).toEqual([]);
  });
  test('gives all that holds each part', () => {
    const [natt, vard] = splitFraga('nattvård', index, {});
    expect([...natt!.former].map(({ form }) => form)).toEqual(['natt']);
    expect([...vard!.former].map(({ form }) => form)).toEqual(['vård', 'sjukvård']);
    expect(readTerm('nattvård', index, vanlig).delar).toHaveLength(2);
    expect(readTerm('nattvård', index, { ...vanlig, exakt: true }).delar).toEqual([]);
  });
});

test('the way on from a word is its forms and the compounds that hold it', () => {
  const index = indexOf('vård vården hemvård', ['hem|vård']);
  expect([...formerAv('vård', index, {})].map(({ form }) => form).sort()).toEqual(['hemvård', 'vård', 'vården']);
});
