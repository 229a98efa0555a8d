import { expect, test } from 'vitest';
import { buildRader, type Data } from './rader.ts';

const cell = { region: 'kalmar', tema: 'aldre', poster: [], handelser: [], not: null };
const data: Data = {
  utgavor: [
    { id: '2020', namn: 'Då', ar: '2020' },
    { id: '2026', namn: 'Nu', ar: '2021–2026' },
  ],
  teman: [{ id: 'aldre', namn: 'Äldre' }],
  kallor: [{ id: 'plan', kortnamn: 'Planen', utgivare: 'Regionen', url: null }],
  celler: [
    { ...cell, utgava: '2020', svar: 'uttryckligt', poster: ['kalmar/a'] },
    { ...cell, utgava: '2026', svar: 'delvis', handelser: ['kalmar/h-b'], not: 'Bara en plan.' },
    { ...cell, utgava: '2026', region: 'skane', svar: 'ej-funnet' },
  ],
  poster: [
    {
      id: 'kalmar/a',
      utgava: '2020',
      titel: 'Team',
      text: 'Ett team.',
      per: '2020',
      kalla: { id: 'plan', avsnitt: 'Mål', punkt: '2:1' },
    },
    {
      id: 'kalmar/a',
      utgava: '2026',
      titel: 'Senare',
      text: 'Samma id.',
      per: '2024',
      kalla: { id: 'plan', avsnitt: 'Mål' },
    },
  ],
  handelser: [
    {
      id: 'kalmar/h-b',
      titel: 'Beslut',
      text: 'Ett beslut.',
      datum: null,
      kalla: { titel: 'Nyhet', utgivare: 'SVT', url: null },
    },
  ],
};

test('one row a cell of the region, newest edition first, with evidence and source', () => {
  expect(buildRader(data, 'kalmar', { uttryckligt: 'Uttryckligt', delvis: 'Delvis' })).toMatchObject([
    {
      id: 'kalmar/2026/aldre',
      svar: 'Delvis. Bara en plan.',
      belagg: [{ text: 'Beslut (odaterad): Ett beslut.', kalla: 'Nyhet, SVT' }],
    },
    {
      id: 'kalmar/2020/aldre',
      svar: 'Uttryckligt',
      belagg: [{ text: 'Team (2020): Ett team.', kalla: 'Planen, Mål, 2:1' }],
    },
  ]);
});

test('a region without cells has no rows', () => {
  expect(buildRader(data, 'gotland', {})).toEqual([]);
});
