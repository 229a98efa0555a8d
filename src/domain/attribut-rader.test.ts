import { expect, test } from 'vitest';
import { makeLopande, makeRegion } from '../../tests/underlag/region.ts';
import { buildAttributlinjer } from './attribut-rader.ts';
import type { RegionUnderlag } from './region-underlag.ts';

const register = {
  handelser: [],
  kallaOf: (id: string) => ({ id, kortnamn: id, utgivare: 'Region Blekinge', sida: null }),
};
type Malbild = Partial<RegionUnderlag['delar']['malbild']>;
const medMalbild = (region: RegionUnderlag, malbild: Malbild): RegionUnderlag => ({
  ...region,
  delar: { ...region.delar, malbild: { ...region.delar.malbild, ...malbild } },
});
const strategi = (namn: string | null, malar: number | null = null) => ({
  avser: 'region' as const,
  namn,
  beslutsar: null,
  beslutsinstans: null,
  malar,
});
const tom = { underlag: 'saknas', granskad: null, kalla: null, per: null } as const;
const nu = (malbild: Malbild = {}, utgava = makeLopande()) =>
  medMalbild(makeRegion([], { utgava }), { ...tom, ...malbild });
const da = (malbild: Malbild = {}) => medMalbild(makeRegion(), malbild);
const linje = (namn: string, ...utgavor: RegionUnderlag[]) =>
  buildAttributlinjer(utgavor, register).malbild.find((one) => one.namn === namn);

test('the latest known value comes first with its own ground, the older one beside it with its year', () => {
  const belagg = { strategi: { per: '2023', handelse: null, kalla: { id: 'plan', avsnitt: 'Mål' } } };
  const rad = linje(
    'Strategi eller program',
    nu({ strategi: strategi('Nya'), belagg }),
    da({ strategi: strategi('Gamla') }),
  );
  expect(rad?.varden.map(({ ar, varde, grund, kalla }) => [ar, varde, grund?.nar, kalla])).toEqual([
    ['2021–2026', 'Nya', '2023', 'plan'],
    ['2020', 'Gamla', undefined, 'regionoversikt-2020'],
  ]);
  expect(rad?.tyst).toEqual([]);
});
test('what is known only of the older edition stands with why the newer says nothing', () => {
  const rad = linje('Målår i egen strategi', nu(), da({ strategi: strategi('Gamla', 2030) }));
  expect(rad?.varden.map(({ ar, varde }) => [ar, varde])).toEqual([['2020', 2030]]);
  expect(rad?.tyst).toEqual(['Ingen har ännu sökt för 2021–2026']);
});
test('an unsaid målbild in newer sources does not hide what the older edition says', () => {
  const malbild = (status: 'ej-namnt' | 'utkast') => ({
    gemensamMalbild: { ...makeRegion().delar.malbild.gemensamMalbild, status },
  });
  const rad = linje('Gemensam målbild', nu(malbild('ej-namnt')), da(malbild('utkast')));
  expect(rad?.varden.map(({ ar, varde }) => [ar, varde])).toEqual([['2020', 'Utkast']]);
});
test('in a closed edition the unsaid is what the source says', () => {
  expect(linje('Gemensam målbild', da())?.varden[0]?.varde).toBe('Ej nämnt');
});
test('a row that only adds is left out when no edition knows it; another says why it is unknown', () => {
  expect(linje('Länsgemensam strategi', nu(), da())).toBeUndefined();
  expect(linje('Målår i egen strategi', nu(), da())?.tyst).toEqual([
    'Ingen har ännu sökt för 2021–2026',
    'Framgår inte av källan från 2020',
  ]);
});
test('three editions stand newest first', () => {
  const rad = linje(
    'Målår i egen strategi',
    nu(
      { strategi: strategi('A', 2040), kalla: { id: 'c', avsnitt: 'Mål' } },
      makeLopande({ id: '2030', ar: '2027–2030' }),
    ),
    nu({ strategi: strategi('B', 2035), kalla: { id: 'b', avsnitt: 'Mål' } }),
    da({ strategi: strategi('C', 2030) }),
  );
  expect(rad?.varden.map(({ ar, varde }) => `${ar}: ${varde}`)).toEqual([
    '2027–2030: 2040',
    '2021–2026: 2035',
    '2020: 2030',
  ]);
});

test('what needs municipalities is not said to be unfound of a region that is the municipality', () => {
  const alla = (antalKommuner: number) =>
    Object.values(buildAttributlinjer([{ ...nu(), antalKommuner }], register))
      .flat()
      .filter(({ namn }) => namn === 'Politisk samverkan')
      .map(({ tyst }) => tyst);
  expect(alla(1)).toEqual([['Ej tillämpligt för 2021–2026']]);
  expect(alla(12).flat().join()).not.toContain('Ej tillämpligt');
});
