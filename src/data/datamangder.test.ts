import { describe, expect, test } from 'vitest';
import { makePost, makeUtgava } from '../../tests/underlag/region.ts';
import { atlasOf, da, json, nu, table, teman, tre } from '../../tests/underlag/datamangder.ts';
import { makeKodning } from '../../tests/underlag/kodning.ts';
import { buildDatamangder } from './datamangder.ts';

describe('three editions', () => {
  test('each has its own cells, which rest on it alone', () => {
    const { celler } = json(tre, 'temamatris');
    expect(celler).toHaveLength(3 * teman.length);
    expect(celler.map((one: { utgava: string }) => one.utgava)).toEqual([
      '2020',
      '2020',
      '2026',
      '2026',
      '2030',
      '2030',
    ]);
    const [forst, , mitt, alder, , sist] = celler;
    expect(forst).toEqual({
      utgava: '2020',
      region: 'blekinge',
      tema: 'mobila-team',
      svar: 'uttryckligt',
      niva: 'pagaende',
      poster: ['blekinge/exempel'],
      handelser: [],
      kallor: ['regionoversikt-2020'],
      odaterad: false,
      sokt: [],
      not: null,
    });
    expect(mitt).toMatchObject({ svar: 'uttryckligt', niva: 'i-drift', kallor: ['sidan'] });
    expect(alder).toMatchObject({ svar: 'uttryckligt', niva: null, poster: [], handelser: ['blekinge/h-ett'] });
    expect(sist).toMatchObject({ svar: 'ej-funnet', sokt: [{ dag: '2030-11-28', ord: ['äldre'] }] });
  });
  test('a post told again in a later edition is a row in each, with an address', () => {
    const rows = json(tre, 'poster');
    expect(rows.map(({ utgava, id, per }: Record<string, string>) => [utgava, id, per])).toEqual([
      ['2020', 'blekinge/exempel', '2020'],
      ['2026', 'blekinge/exempel', '2024'],
    ]);
    expect(rows[0]).toMatchObject({ region: 'blekinge', del: 'prioriteringar', url: '/regioner/blekinge/#exempel' });
  });
  test('a region stands once, with its parts and their body text edition by edition', () => {
    const rows = json(tre, 'regioner');
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0].utgavor)).toEqual(['2020', '2026', '2030']);
    expect(Object.keys(rows[0].utgavor['2020']).slice(0, 4)).toEqual([
      'malbild',
      'organisation',
      'prioriteringar',
      'samverkan',
    ]);
    expect([rows[0].utgavor['2026'].malbild.brodtext, rows[0].utgavor['2020'].malbild.brodtext]).toEqual([
      'Kroppen.',
      '',
    ]);
  });
  test('the profile has one row an edition, and unknown stays null', () => {
    const rows = json(tre, 'profil');
    expect(rows.map((row: { utgava: string }) => row.utgava)).toEqual(['2020', '2026', '2030']);
    expect(rows[0]).toMatchObject({ ledsAv: null, styrgruppMedKommuner: null, lansstrategi: null });
  });
  test('every table of edition data says the edition of each row', () => {
    const atlas = { ...tre, kodningar: [makeKodning()] };
    for (const id of ['poster', 'temamatris', 'profil', 'kodning', 'kodningsandringar']) {
      const rows = table(atlas, id);
      expect([id, rows.length > 0, rows.every(({ utgava }) => typeof utgava === 'string')]).toEqual([id, true, true]);
    }
  });
  test('a source names the editions that something rests on it in', () => {
    const base = {
      titel: 'T',
      kortnamn: 'Kort',
      utgivare: 'U',
      ar: null,
      publicerad: null,
      typ: 'sida' as const,
      url: null,
      beskrivning: '',
      lasAven: null,
      avsnitt: null,
      plats: null,
      last: { dag: '2026-11-28', sha256: null },
      beslut: null,
      diarienummer: null,
      giltig: { fran: null, till: null },
      ersatter: null,
      sprak: 'sv' as const,
      begar: null,
      sida: null,
    };
    const kallor = ['regionoversikt-2020', 'sidan', 'ingenstans'].map((id) => ({ ...base, id }));
    const rows = json({ ...tre, kallor }, 'kallor').map((row: { id: string; utgavor: string[] }) => [
      row.id,
      row.utgavor,
    ]);
    // The made-up parts name the overview themselves in every edition.
    expect(rows.slice(1)).toEqual([
      ['sidan', ['2026']],
      ['ingenstans', []],
    ]);
  });
});

describe('the profile table', () => {
  const egen = { per: '2024-05', handelse: null, kalla: { id: 'sidan', avsnitt: 'hela sidan' } };
  const { malbild } = nu.delar;
  const medBelagg = {
    ...nu,
    delar: { ...nu.delar, malbild: { ...malbild, kalla: null, per: null, belagg: { strategi: egen } } },
  };
  test('a value has the date and the source of its own, or those of its part', () => {
    const [forst, sist] = table(atlasOf([da, medBelagg]), 'profil');
    expect([forst!['strategiPer'], forst!['strategiKalla']]).toEqual(['2020', 'regionoversikt-2020']);
    expect([sist!['strategiPer'], sist!['strategiKalla']]).toEqual(['2024-05', 'sidan']);
  });
  test('a value that nothing says has neither', () => {
    const [, sist] = table(atlasOf([da, medBelagg]), 'profil');
    expect([sist!['malarPer'], sist!['malarKalla']]).toEqual([undefined, undefined]);
  });
});

test('table and JSON hold the same number of rows', () => {
  for (const { id, csv, rader } of buildDatamangder({ ...tre, kodningar: [makeKodning()] })) {
    const value = json({ ...tre, kodningar: [makeKodning()] }, id);
    if (csv) expect([id, csv.trimEnd().split('\r\n').length - 1]).toEqual([id, rader]);
    if (csv) expect([id, (Array.isArray(value) ? value : value.celler).length]).toEqual([id, rader]);
  }
});
test('a post of a region in depth comes last in its edition and leads to its example page', () => {
  const djup = { ...makePost(), id: 'blekinge/plan', utgava: '2026', del: 'samverkan' as const };
  const rows = json(atlasOf([da, { ...nu, djupposter: [djup] }]), 'poster');
  expect(rows.at(-1)).toMatchObject({ id: 'blekinge/plan', utgava: '2026', url: '/exempel/blekinge/plan/' });
});
test('an event carries its source and its place on the profile, and no edition', () => {
  const [row] = json(tre, 'handelser');
  expect(Object.keys(row ?? {}).slice(0, 2)).toEqual(['id', 'titel']);
  expect(row).toMatchObject({
    titel: 'Något hände',
    uppfoljer: null,
    kalla: { url: null, typ: 'region' },
    url: '/regioner/blekinge/#h-ett',
  });
  expect(row).not.toHaveProperty('utgava');
});
test('an atlas without regions has empty tables', () => {
  const tom = { ...tre, utgavor: [makeUtgava()], regioner: [], celler: [], handelser: [] };
  expect(buildDatamangder(tom).map(({ id, rader }) => [id, rader])).toContainEqual(['profil', 0]);
});
