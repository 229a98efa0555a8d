import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { findKallbelagg, handelserAt } from './kallbelagg.ts';

const sida = { id: 'blekinge-sida', avsnitt: 'hela sidan' };
const region = makeRegion([makePost(), makePost({ id: 'blekinge/annat', kalla: sida })]);

test('the posts and the number of other statements that rest on a source', () => {
  expect(findKallbelagg('blekinge-sida', [region])).toMatchObject([
    { region: 'blekinge', poster: [{ id: 'blekinge/annat' }], uppgifter: 0 },
  ]);
  expect(findKallbelagg('regionoversikt-2020', [region])[0]?.uppgifter).toBeGreaterThan(0);
});

test('a judgement that rests on a source is told by its theme', () => {
  const bedomd = makeRegion([], {
    bedomningar: [{ tema: 'aldre', svar: 'delvis', not: 'I förbigående.', kalla: sida, per: null }],
  });
  expect(findKallbelagg('blekinge-sida', [bedomd])).toMatchObject([{ poster: [], uppgifter: 0, bedomda: ['aldre'] }]);
});

test('a region that nothing rests in is left out', () => {
  expect(findKallbelagg('ingen', [region])).toEqual([]);
});

test('events are found by their address, and a source without one has none', () => {
  const kalla = {
    titel: 'Nyhet',
    utgivare: 'Region',
    url: 'https://example.se/a',
    publicerad: null,
    typ: 'region',
  } as const;
  expect(handelserAt('https://example.se/a', [makeHandelse({ kalla })])).toHaveLength(1);
  expect(handelserAt('https://example.se/b', [makeHandelse({ kalla })])).toEqual([]);
  expect(handelserAt(null, [makeHandelse({ kalla: { ...kalla, url: null } })])).toEqual([]);
});
