import { expect, test } from 'vitest';
import { bladutgavor, makeBlad, makeBladhandelse, makeUtsaga, omgivning } from '../../tests/underlag/faktablad.ts';
import { buildDokument } from './dokument.ts';
import { readSamlad } from './samlad.ts';
import { samlingBlock, utsagorOf, utsagorPerRegion } from './samlingsdokument.ts';

const kalmar = makeBlad('kalmar', 'Kalmar', {
  poster: [makeUtsaga('kalmar/a', { teman: ['aldre'] }), makeUtsaga('kalmar/b')],
  handelser: [makeBladhandelse('kalmar/h-a', { teman: ['aldre'], uppfoljer: 'kalmar/b' })],
});
const under = { blad: new Map([['kalmar', kalmar]]), utgavor: bladutgavor, om: omgivning };
const rad = (adress: string, more = {}) => ({
  adress,
  titel: `T ${adress}`,
  svar: 'Svaret.',
  hanvisning: 'Hela källan.',
  not: '',
  ...more,
});
const texts = (rader: ReturnType<typeof rad>[]) =>
  buildDokument('U', samlingBlock(rader, under), new Map()).stycken.flatMap((one) => ('text' in one ? one.text : []));

test('a cell brings the region’s statements on the theme, an example what follows it up', () => {
  const ids = (adress: string) => utsagorOf(readSamlad(adress), under).map(({ id }) => id);
  expect(ids('/teman/aldre/kalmar/')).toEqual(['kalmar/a', 'kalmar/h-a']);
  expect(ids('/exempel/kalmar/b/')).toEqual(['kalmar/b', 'kalmar/h-a']);
  expect(ids('/regioner/kalmar/')).toEqual(['kalmar/a', 'kalmar/b', 'kalmar/h-a']);
  expect(ids('/jamfor/samverkan/?regioner=kalmar')).toEqual(['kalmar/a', 'kalmar/b']);
  expect(ids('/jamfor/teman/')).toEqual([]);
});
test('a page has its heading, answer, chosen statements and the reader’s note', () =>
  expect(texts([rad('/teman/aldre/kalmar/', { utom: ['kalmar/h-a'], not: 'Ta upp.' })])).toEqual([
    'T /teman/aldre/kalmar/',
    'Svaret.',
    'Text kalmar/a.',
    'Ta upp.',
  ]));
test('an example is told once: its statement is its answer', () =>
  expect(texts([rad('/exempel/kalmar/a/')])).toEqual(['T /exempel/kalmar/a/', 'Text kalmar/a.']));
test('what two pages share stands under the first of them', () =>
  expect(texts([rad('/exempel/kalmar/a/'), rad('/teman/aldre/kalmar/')])).toContain(
    'Står under ”T /exempel/kalmar/a/”.',
  ));
test('a page without statements keeps its sources as it cites them', () => {
  const [, svar] = samlingBlock([rad('/jamfor/profil/')], under);
  expect(svar).toMatchObject({ text: 'Svaret.', belagg: { not: 'Hela källan.' } });
});
test('a statement on a theme says whose it is', () =>
  expect(samlingBlock([rad('/teman/aldre/')], under)[2]).toMatchObject({
    ledord: 'Kalmar: Titel kalmar/a (i drift, 2020)',
  }));

test('to choose from, the statements of several regions stand under their names', () => {
  const skane = makeBlad('skane', 'Skåne', { poster: [makeUtsaga('skane/a', { teman: ['aldre'] })], handelser: [] });
  const med = {
    ...under,
    blad: new Map([
      ['kalmar', kalmar],
      ['skane', skane],
    ]),
  };
  const grupper = (adress: string) =>
    utsagorPerRegion(readSamlad(adress), med).map(({ namn, utsagor }) => [namn, utsagor.map(({ id }) => id)]);
  expect(grupper('/teman/aldre/')).toEqual([
    ['Kalmar', ['kalmar/a', 'kalmar/h-a']],
    ['Skåne', ['skane/a']],
  ]);
  expect(grupper('/teman/aldre/skane/')).toEqual([[null, ['skane/a']]]);
  expect(grupper('/jamfor/teman/')).toEqual([]);
});

test('a region brings its own statements, a part of it only those of the part', () => {
  const delar = makeBlad('kalmar', 'Kalmar', {
    poster: [makeUtsaga('kalmar/a', { del: 'malbild' }), makeUtsaga('kalmar/b', { del: 'samverkan' })],
    handelser: [],
  });
  const med = { ...under, blad: new Map([['kalmar', delar]]) };
  const ids = (adress: string) => utsagorOf(readSamlad(adress), med).map(({ id }) => id);
  expect(ids('/jamfor/malbild/?regioner=kalmar')).toEqual(['kalmar/a']);
  expect(ids('/jamfor/samverkan/?regioner=kalmar')).toEqual(['kalmar/b']);
  expect(ids('/regioner/skane/')).toEqual([]);
});
test('a page of which nothing is chosen has its heading and answer alone', () => {
  expect(texts([rad('/teman/aldre/kalmar/', { utom: ['kalmar/a', 'kalmar/h-a'] })])).toEqual([
    'T /teman/aldre/kalmar/',
    'Svaret.',
  ]);
  expect(texts([rad('/jamfor/profil/', { not: 'Min not.' })])).toEqual(['T /jamfor/profil/', 'Svaret.', 'Min not.']);
});
