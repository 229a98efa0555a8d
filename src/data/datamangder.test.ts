import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildTemamatris } from '../domain/temamatris.ts';
import { buildDatamangder, type Atlas } from './datamangder.ts';

const region = makeRegion([makePost()]);
const atlas: Atlas = {
  regioner: [region],
  teman: [],
  kallor: [],
  celler: buildTemamatris([region], ['mobila-team', 'aldre']),
  handelser: [makeHandelse({ teman: ['aldre'] })],
  nationellt: [],
  senast: new Map(),
  nyckeltal: [],
  senarePoster: [],
  fordjupningar: [],
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
test('a post from a later source comes last and leads to its example page', () => {
  const senare = { ...makePost(), id: 'blekinge/senare', region: 'blekinge' as const, del: 'malbild' as const };
  const set = buildDatamangder({ ...atlas, senarePoster: [senare] }).find(({ id }) => id === 'poster')!;
  const rows = JSON.parse(set.json);
  expect(rows.at(-1)).toMatchObject({ id: 'blekinge/senare', url: '/exempel/blekinge/senare/' });
  expect(rows).toHaveLength(2);
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
test('later events stand beside the cells, which they do not change', () => {
  expect(json('temamatris').senast).toEqual([
    { region: 'blekinge', tema: 'aldre', handelser: ['blekinge/h-ett'], poster: [] },
  ]);
  expect(json('temamatris').celler[1]).toMatchObject({ tema: 'aldre', svar: 'ej-namnt', poster: [] });
});
test('an event carries its source and its place on the profile', () => {
  expect(json('handelser')[0]).toMatchObject({
    region: 'blekinge',
    uppfoljer: null,
    kalla: { url: null, typ: 'region' },
    url: '/regioner/blekinge/#h-ett',
  });
});
