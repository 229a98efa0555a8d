import { expect, test } from 'vitest';
import { buildCitering, handelsekallor, kallorI, pickKallor, type CiteradKalla } from './citering.ts';

const base = {
  titel: 'Region Blekinge',
  lank: 'https://x.example/regioner/blekinge/',
  version: '1.0.0',
  datum: '2026-11-22',
  fler: 0,
  utgavor: [],
};
const plan: CiteradKalla = { titel: 'Planen', utgivare: 'Regionen', ar: 2020, url: null, last: null };
const sida: CiteradKalla = { ...plan, titel: 'Nära vård', ar: null, url: 'https://r.example/', last: '2026-11-28' };
const textOf = (more: Partial<Parameters<typeof buildCitering>[0]>): string =>
  buildCitering({ ...base, kallor: [], ...more }).text;

test("the region's document comes first, then the atlas with version and date", () => {
  expect(textOf({ kallor: [plan] })).toBe(
    'Regionen (2020). Planen. Återgiven i Närvårdsatlas, version 1.0.0 (22\u00a0november\u00a02026): ”Region Blekinge”. https://x.example/regioner/blekinge/',
  );
});
test('without a source only the atlas is cited', () => {
  expect(textOf({})).toMatch(/^Närvårdsatlas, version/);
});
test('an undated web page is cited with its address and the day it was read', () =>
  expect(textOf({ kallor: [sida] })).toMatch(
    /^Regionen \(u\.å\.\)\. Nära vård\. https:\/\/r\.example\/ \(läst 28\u00a0november\u00a02026\)\. Återgiven i/,
  ));
test('a page whose address is not known still says when it was read', () =>
  expect(textOf({ kallor: [{ ...sida, url: null }] })).toContain(
    'Nära vård. Läst 28\u00a0november\u00a02026. Återgiven',
  ));
test.each([
  [[], 'version 1.0.0 (22\u00a0november\u00a02026): ”'],
  [[{ ar: '2020' }], ', utgåvan 2020: ”'],
  [[{ ar: '2020' }, { ar: '2021–2026' }, { ar: '2027–2030' }], ', utgåvorna 2020, 2021–2026 och 2027–2030: ”'],
])('the editions of the page are named: %j', (utgavor, said) => expect(textOf({ utgavor })).toContain(said));

test('many web pages are counted, never listed; documents are always named', () => {
  const many = [plan, ...Array.from({ length: 6 }, () => sida)];
  expect(pickKallor(many)).toEqual({ kallor: [plan], fler: 6 });
  expect(pickKallor(many.slice(0, 6))).toEqual({ kallor: many.slice(0, 6), fler: 0 });
  expect(textOf(pickKallor(many))).toContain('med 6\u00a0webbsidor som källor enligt sidan: ”');
});

test('a page about a rolling edition rests on its web pages too, one about a closed edition on its documents alone', () => {
  const kallor = [
    { id: 'oversikt', sida: null },
    { id: 'annan', sida: null },
    { id: 'webb', sida: {} },
  ];
  const utgava = (slag: 'avslutad' | 'lopande') => ({ slag, kallor: ['oversikt'] });
  expect(kallorI(kallor, [utgava('avslutad')]).map(({ id }) => id)).toEqual(['oversikt']);
  expect(kallorI(kallor, [utgava('avslutad'), utgava('lopande')]).map(({ id }) => id)).toEqual(['oversikt', 'webb']);
});

test('the pages that events were read on are cited once each, beside what is cited already', () => {
  const kalla = (url: string | null, titel = 'Nyhet') =>
    ({ kalla: { titel, utgivare: 'Regionen', url, publicerad: '2024-03-01', typ: 'region' } }) as const;
  const handelser = [
    kalla('https://r.example/a'),
    kalla('https://r.example/a'),
    kalla('https://r.example/b'),
    kalla(null),
  ];
  expect(handelsekallor(handelser, '2026-11-28', [{ url: 'https://r.example/b' }])).toEqual([
    { titel: 'Nyhet', utgivare: 'Regionen', url: 'https://r.example/a', ar: 2024, sida: { last: '2026-11-28' } },
    { titel: 'Nyhet', utgivare: 'Regionen', url: null, ar: 2024, sida: { last: '2026-11-28' } },
  ]);
});
