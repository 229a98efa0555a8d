import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { findKallbelagg, handelserAt, samesida } from './kallbelagg.ts';

const sida = { id: 'blekinge-sida', avsnitt: 'hela sidan' };
const region = makeRegion([makePost(), makePost({ id: 'blekinge/annat', kalla: sida })]);

test('the posts and the number of other statements that rest on a source', () => {
  expect(findKallbelagg(['blekinge-sida'], [region])).toMatchObject([
    { region: 'blekinge', poster: [{ id: 'blekinge/annat' }], uppgifter: 0 },
  ]);
  const organisation = { ...region.delar.organisation, styrform: 'linje' as const };
  const styrd = { ...region, delar: { ...region.delar, organisation } };
  expect(findKallbelagg(['regionoversikt-2020'], [styrd])[0]).toMatchObject({ uppgifter: 1 });
});

test('a judgement that rests on a source is told by its theme', () => {
  const bedomd = makeRegion([], {
    bedomningar: [{ tema: 'aldre', svar: 'delvis', not: 'I förbigående.', kalla: sida, per: null }],
  });
  expect(findKallbelagg(['blekinge-sida'], [bedomd])).toMatchObject([{ poster: [], uppgifter: 0, bedomda: ['aldre'] }]);
});

test('a region that nothing rests in is left out', () => {
  expect(findKallbelagg(['ingen'], [region])).toEqual([]);
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

test('a page that two regions name is one page, and what rests on it is all of it', () => {
  const kallor = [
    { id: 'blekinge-sida', url: 'https://example.se/a' },
    { id: 'dalarna-sida', url: 'https://example.se/a' },
    { id: 'annan', url: 'https://example.se/b' },
    { id: 'utan', url: null },
    { id: 'utan-tva', url: null },
  ];
  expect(samesida(kallor[0]!, kallor)).toEqual(['blekinge-sida', 'dalarna-sida']);
  expect(samesida(kallor[3]!, kallor)).toEqual(['utan']);
  const annan = makeRegion([makePost({ id: 'dalarna/ett', kalla: { ...sida, id: 'dalarna-sida' } })], {
    id: 'dalarna',
  });
  const belagg = findKallbelagg(samesida(kallor[1]!, kallor), [region, annan]);
  expect(belagg.map((one) => [one.region, one.poster.length])).toEqual([
    ['blekinge', 1],
    ['dalarna', 1],
  ]);
});
