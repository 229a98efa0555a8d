import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { blad, buildArbetsbok, kolumner } from './arbetsbok.ts';
import { readSvar, type Ark } from './read.ts';

const kanda = new Set(['kalmar/2026/aldre', 'kalmar/2020/aldre', 'skane/2026/aldre']);
const om = (av: unknown = 'Omsorgsstaben', datum: unknown = '2027-03-03', region: unknown = 'kalmar'): Ark => ({
  sheet: blad.om,
  data: [
    ['Region', region],
    ['Funktion', av],
    ['Datum', datum],
  ],
});
const svar = (...rader: readonly (readonly unknown[])[]): Ark => ({
  sheet: blad.svar,
  data: [kolumner, ...rader.map(([id, ...rest]) => [id, '', '', '', '', '', ...rest])],
});
const las = (...ark: readonly Ark[]) => readSvar(ark, ['kalmar', 'skane'], kanda);
const kalla = ['Beslut 2027', 'Region Kalmar län', 'https://example.se/beslut'];

test('a confirmation, an objection and an addition are read; rows left empty are no answers', () => {
  const {
    region,
    svar: lasta,
    brister,
  } = las(
    om(),
    svar(
      ['kalmar/2026/aldre', 'Bekräftar'],
      ['kalmar/2020/aldre', 'invänder', 'Teamet är nedlagt.', ...kalla],
      ['skane/2026/aldre', '', null, '', '', ''],
    ),
  );
  expect(brister).toEqual([]);
  expect(region).toBe('kalmar');
  expect(lasta).toEqual([
    {
      utgava: '2026',
      tema: 'aldre',
      slag: 'bekraftad',
      av: 'Omsorgsstaben',
      datum: '2027-03-03',
      text: null,
      kalla: null,
    },
    {
      utgava: '2020',
      tema: 'aldre',
      slag: 'invander',
      av: 'Omsorgsstaben',
      datum: '2027-03-03',
      text: 'Teamet är nedlagt.',
      kalla: { titel: 'Beslut 2027', utgivare: 'Region Kalmar län', url: 'https://example.se/beslut' },
    },
  ]);
});

describe('a row that cannot be taken is refused with its number and a remedy, the others are taken', () => {
  test.each([
    [['kalmar/2026/aldre', 'kompletterar', 'Det finns fler.'], 'Källan saknas'],
    [['kalmar/2026/aldre', 'invänder', '', ...kalla], 'Texten saknas'],
    [['kalmar/2026/aldre', 'nja'], 'inget av svaren'],
    [['kalmar/2026/aldre', '', 'Bara text.'], 'inget svar'],
    [['kalmar/2026/finns-inte', 'bekräftar'], 'ingen rad i paketet'],
    [['skane/2026/aldre', 'bekräftar'], 'ingen rad i paketet'],
    [['kalmar/2026/aldre', 'invänder', 'Stämmer inte.', 'Beslut', 'Regionen', 'se bilaga'], 'ingen adress'],
  ])('%j', (rad, fel) => {
    const { svar: lasta, brister } = las(om(), svar(['kalmar/2020/aldre', 'bekräftar'], rad));
    expect(lasta).toHaveLength(1);
    expect(brister).toMatchObject([{ plats: `bladet ${blad.svar}, rad 3`, fel: expect.stringContaining(fel) }]);
    expect(brister[0]?.atgard).toMatch(/^(Skriv|Låt)/);
  });

  test('the same cell answered twice', () => {
    const { svar: lasta, brister } = las(
      om(),
      svar(['kalmar/2026/aldre', 'bekräftar'], ['kalmar/2026/aldre', 'bekräftar']),
    );
    expect(lasta).toHaveLength(1);
    expect(brister).toMatchObject([{ fel: expect.stringContaining('redan') }]);
  });
});

test('without an office, a day or a known region nothing is taken', () => {
  for (const [ark, fel] of [
    [om(''), 'Funktionen'],
    [om('Staben', 'i går'), 'ingen dag'],
    [om('Staben', '2027-02-30'), 'ingen dag'],
    [om('Staben', '2027-03-03', 'kalmarr'), 'ingen region'],
  ] as const) {
    const { region, svar: lasta, brister } = las(ark, svar(['kalmar/2026/aldre', 'bekräftar']));
    expect([region, lasta]).toEqual([null, []]);
    expect(brister[0]?.fel).toContain(fel);
  }
});

test('a day that the spreadsheet made a date is read as that day', () => {
  expect(las(om('Staben', new Date('2027-03-03')), svar(['kalmar/2026/aldre', 'bekräftar'])).svar[0]?.datum).toBe(
    '2027-03-03',
  );
});

test('a sheet that is gone or has other columns is one finding', () => {
  expect(las(om()).brister).toMatchObject([{ fel: expect.stringContaining('Bladet saknas') }]);
  expect(las(om(), { sheet: blad.svar, data: [['Id', 'Svar']] }).svar).toEqual([]);
});

test('the workbook that is made is one that can be read back', async () => {
  const rad = {
    id: 'kalmar/2026/aldre',
    utgava: '2026',
    ar: '2021–2026',
    tema: 'aldre',
    temanamn: 'Äldre',
    svar: 'Ej funnet',
    belagg: [],
  };
  const ark = await readXlsx(Buffer.from(await buildArbetsbok('kalmar', 'Kalmar län', [rad])));
  const { brister, svar: lasta } = readSvar(ark, ['kalmar'], kanda);
  expect(lasta).toEqual([]);
  expect(brister.map(({ fel }) => fel)).toEqual(['Funktionen som svarar saknas.', '”” är ingen dag.']);
});
