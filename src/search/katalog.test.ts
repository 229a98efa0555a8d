import { expect, test } from 'vitest';
import { packKatalog, unpackKatalog, type IndexeradPost } from './katalog.ts';

const teman = [
  { id: 'aldre', namn: 'Äldre', synonymer: ['senior'] },
  { id: 'mobila-team', namn: 'Mobila team', synonymer: [] },
];
const regioner = [{ id: 'x', namn: 'Region X', kortnamn: 'X' }];
const utgavor = [
  { id: '2020', ar: '2020' },
  { id: '2026', ar: '2021–2026' },
];
const del: IndexeradPost = {
  id: 'sv_1',
  url: '/regioner/x/#malbild',
  titel: 'Region X: Målbild',
  del: 'malbild',
  region: 'x',
  utgava: '2020',
  text: 'lång text',
  stycken: [{ ankare: 'bil', titel: 'Läkarbil', text: 'En bil.', teman: ['mobila-team'] }],
  teman: ['mobila-team'],
  datum: '2020',
  platser: { bil: 7 },
};
const begrepp: IndexeradPost = {
  ...del,
  id: 'sv_2',
  url: '/ordlista/#sip',
  titel: 'SIP',
  del: 'begrepp',
  region: '',
  utgava: '',
  stycken: [],
  teman: ['aldre'],
  datum: '',
  platser: {},
};

test('a catalogue comes back as it was, without the texts', () => {
  const { poster, ...rest } = unpackKatalog(packKatalog([del, begrepp], teman, regioner, utgavor));
  expect(rest).toEqual({ teman, regioner, utgavor });
  expect(poster).toEqual([
    {
      id: 'sv_1',
      url: '/regioner/x/#malbild',
      titel: 'Region X: Målbild',
      del: 'malbild',
      region: 'x',
      utgava: '2020',
      teman: ['mobila-team'],
      datum: '2020',
      stycken: [{ plats: 7, ankare: 'bil', titel: 'Läkarbil', teman: ['mobila-team'] }],
    },
    {
      id: 'sv_2',
      url: '/ordlista/#sip',
      titel: 'SIP',
      del: 'begrepp',
      region: '',
      utgava: '',
      teman: ['aldre'],
      datum: '',
      stycken: [],
    },
  ]);
});
test('the same part in a later edition is a record of its own, at its own anchor', () => {
  const nu = { ...del, id: 'sv_3', utgava: '2026', url: '/regioner/x/#2026-malbild', datum: '2024' };
  const packad = packKatalog([del, nu], teman, regioner, utgavor);
  expect(JSON.stringify(packad.poster)).not.toContain('regioner/x');
  expect(unpackKatalog(packad).poster.map(({ url, utgava }) => [url, utgava])).toEqual([
    ['/regioner/x/#malbild', '2020'],
    ['/regioner/x/#2026-malbild', '2026'],
  ]);
});
test('what a region part is called follows from region and part, and is not sent', () =>
  expect(JSON.stringify(packKatalog([del], teman, regioner, utgavor).poster)).not.toContain('Målbild'));
test('an empty atlas has an empty catalogue', () =>
  expect(unpackKatalog(packKatalog([], [], [], []))).toEqual({ utgavor: [], teman: [], regioner: [], poster: [] }));
