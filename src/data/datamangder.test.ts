import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildTemamatris } from '../domain/temamatris.ts';
import { buildDatamangder, type Atlas } from './datamangder.ts';

const region = makeRegion([makePost()]);
const atlas: Atlas = {
  regioner: [region],
  teman: [],
  kallor: [],
  celler: buildTemamatris([region], ['mobila-team', 'aldre']),
  handelser: [],
  nationellt: [],
  senast: new Map(),
  nyckeltal: [],
  brodtext: { 'blekinge/malbild': 'Kroppen.' },
};
const json = (id: string) => JSON.parse(buildDatamangder(atlas).find((one) => one.id === id)?.json ?? 'null');

test('a post carries its region, part and address', () => {
  expect(json('poster')[0]).toMatchObject({
    id: 'blekinge/exempel',
    region: 'blekinge',
    del: 'prioriteringar',
    url: '/regioner/blekinge/#exempel',
  });
});
test('a cell names its posts by id and its sources', () => {
  expect(json('temamatris').celler[0]).toEqual({
    region: 'blekinge',
    tema: 'mobila-team',
    svar: 'uttryckligt',
    niva: 'pagaende',
    poster: ['blekinge/exempel'],
    kallor: ['regionoversikt-2020'],
    not: null,
  });
});
test('a region carries its four parts with body text', () => {
  expect(Object.keys(json('regioner')[0].delar)).toEqual(['malbild', 'organisation', 'prioriteringar', 'samverkan']);
  expect(json('regioner')[0].delar.malbild.brodtext).toBe('Kroppen.');
});
test('table and JSON hold the same number of rows', () => {
  for (const { csv, rader } of buildDatamangder(atlas))
    if (csv) expect(csv.trimEnd().split('\r\n')).toHaveLength(rader + 1);
});
test('unknown stays null', () =>
  expect(json('profil')[0]).toMatchObject({ ledsAv: null, styrgruppMedKommuner: null, senast: null }));
