import { describe, expect, test } from 'vitest';
import { makeMedDelar, makeNu } from '../../tests/underlag/delar.ts';
import { makeLopande, makeRegion } from '../../tests/underlag/region.ts';
import { buildProfil, buildProfillinjer, countTysta, countVarden, profilkolumner } from './profilmatris.ts';
import type { RegionUnderlag } from './region-underlag.ts';

const column = (regioner: readonly RegionUnderlag[], id: string) =>
  buildProfil(regioner).map(({ celler }) => celler.find(({ kolumn }) => kolumn.id === id)!);
const styrning = (svar: boolean | null) => makeMedDelar({ organisation: { styrgruppMedKommuner: svar } });
const register = {
  handelser: [],
  kallaOf: (id: string) => ({ id, kortnamn: 'Planen', utgivare: 'Region Blekinge', sida: null }),
};

describe('a cell', () => {
  test('a joint målbild that is only touched, or whose picture is lost, is not told as not mentioned', () => {
    const tyst = makeRegion();
    const delvis = { svar: 'delvis', tema: 'gemensam-malbild', not: 'Nämner en dialog.', per: '2020' } as const;
    const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;
    const lost = {
      ...tyst,
      delar: { ...tyst.delar, prioriteringar: { ...tyst.delar.prioriteringar, underlag: 'bild' as const } },
    };
    const regioner = [tyst, { ...tyst, bedomningar: [{ ...delvis, kalla }] }, lost];
    expect(column(regioner, 'malbild').map(({ kod }) => kod)).toEqual(['ej-namnt', 'framgar-inte', 'underlag-saknas']);
  });
  test('leads to its section, and unknown says so', () => {
    expect(column([makeRegion()], 'malar')[0]).toMatchObject({
      text: 'framgår inte',
      kod: 'framgar-inte',
      sort: '',
      kant: false,
      href: '/regioner/blekinge/#malbild',
    });
  });
  test('no is a value, unknown is none', () => {
    expect(column([styrning(false), styrning(null)], 'styrning').map(({ text, kant }) => [text, kant])).toEqual([
      ['Nej', true],
      ['framgår inte', false],
    ]);
  });
  test('an unread part is not told as silent', () => {
    const olast = makeMedDelar({ organisation: { granskad: null, styrform: null } });
    expect(column([olast], 'styrform')[0]?.kod).toBe('ej-granskat');
  });
});

test('each column of the edition is one attribute, and facts of the region have none', () => {
  expect(profilkolumner.filter(({ attribut }) => attribut === null).map(({ id }) => id)).toEqual([
    'invanare',
    'kommuner',
  ]);
});

describe('counts', () => {
  const cells = column([styrning(true), styrning(true), styrning(false), styrning(null)], 'styrning');
  test('the most common value first', () => {
    expect(countVarden(cells)).toEqual([
      { kod: 'ja', text: 'Ja', antal: 2 },
      { kod: 'nej', text: 'Nej', antal: 1 },
    ]);
  });
  test('silence is counted by its reason, apart from the values', () => {
    expect(countTysta(cells)).toEqual([{ kod: 'framgar-inte', text: 'framgår inte', antal: 1 }]);
  });
});

describe('buildProfillinjer', () => {
  const kalla = { id: 'blekinge-plan', avsnitt: 'hela sidan' };
  const nu = makeNu(
    { organisation: { styrform: 'program', belagg: { styrform: { per: '2024', handelse: null, kalla } } } },
    { utgava: makeLopande() },
  );
  const linje = (id: string) =>
    buildProfillinjer(
      [nu, makeMedDelar({ organisation: { styrform: 'linje', roller: ['samordnare'] } })],
      register,
    ).find(({ kolumn }) => kolumn.id === id)!;
  test('each edition has its own cell, newest first, and the newer one its ground', () => {
    expect(linje('styrform').celler.map(({ text, grund }) => [text, grund?.nar])).toEqual([
      ['Program', '2024'],
      ['Linje', undefined],
    ]);
  });
  test('what is latest known falls back on the edition that knows it', () => {
    expect(linje('styrform').senast.text).toBe('Program');
    expect(linje('roller').senast).toMatchObject({ text: 'Samordnare', utgava: { id: '2020' } });
    expect(linje('malar').senast.kant).toBe(false);
  });
});
