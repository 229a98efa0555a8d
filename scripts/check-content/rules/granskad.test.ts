import { expect, test } from 'vitest';
import { attributesOf, cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkGranskad } from './granskad.ts';

const kalla = 'kalla: { id: regionoversikt-2020, avsnitt: Samverkan }';
const unread = `underlag: text\ngranskad: null\n${kalla}\nper: 2020`;
const inPart = (del: string, front: string) =>
  checkGranskad(contentOf({ [`regioner/skane/2020/${del}.mdx`]: mdxText(front, '') }));

test('parts that are read have no findings', () => {
  expect(checkGranskad(contentOf(cleanFiles))).toEqual([]);
  expect(checkGranskad(contentOf({}))).toEqual([]);
});

test('an unread part with only null and empty lists is right', () => {
  expect(inPart('malbild', frontText(attributesOf.malbild.replace('ej-namnt', 'null'), [], unread))).toEqual([]);
  expect(inPart('organisation', frontText(attributesOf.organisation.replace('oklart', 'null'), [], unread))).toEqual(
    [],
  );
});

test('an unread part with posts is told', () => {
  expect(inPart('samverkan', frontText('forum: []', [postText('skane/a')], unread))).toMatchObject([{ line: 7 }]);
});

test('every attribute of an unread part that has a value is told, also false', () => {
  const filled = 'styrform: linje\nledsAv: null\nroller: [samordnare]\nstyrgruppMedKommuner: false\norgan: []';
  expect(inPart('organisation', frontText(filled, [], unread)).map(({ line }) => line)).toEqual([6, 8, 9]);
});

test('a read part says with a word that the source is silent, where null means not read', () => {
  expect(inPart('organisation', frontText(attributesOf.organisation.replace('oklart', 'null')))).toMatchObject([
    { line: 6, tip: expect.stringContaining('`styrform: oklart`') },
  ]);
  expect(inPart('malbild', frontText(attributesOf.malbild.replace('ej-namnt', 'null')))).toMatchObject([
    { tip: expect.stringContaining('`status: ej-namnt`') },
  ]);
});

test('a part whose pages were found by searching may have nothing found', () => {
  const sokt = `underlag: sokt\ngranskad: 2026-11-28\nkalla: null\nper: null`;
  expect(inPart('organisation', frontText(attributesOf.organisation.replace('oklart', 'null'), [], sokt))).toEqual([]);
});

test('a value of an unread part that an event gives is no sign of reading', () => {
  const given = `${attributesOf.organisation.replace('oklart', 'linje')}\nbelagg:\n  styrform: { per: 2024, handelse: skane/h-a, kalla: null }`;
  expect(inPart('organisation', frontText(given, [], unread))).toEqual([]);
});
