import { expect, test } from 'vitest';
import { packKatalog, unpackKatalog, type IndexeradPost } from './katalog.ts';

const teman = [
  { id: 'aldre', namn: 'Äldre', synonymer: ['senior'] },
  { id: 'mobila-team', namn: 'Mobila team', synonymer: [] },
];
const regioner = [{ id: 'x', namn: 'Region X', kortnamn: 'X' }];
const del: IndexeradPost = {
  id: 'sv_1',
  url: '/regioner/x/#malbild',
  titel: 'Region X: Målbild',
  del: 'malbild',
  region: 'x',
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
  stycken: [],
  teman: ['aldre'],
  datum: '',
  platser: {},
};

test('a catalogue comes back as it was, without the texts', () => {
  const { poster, ...rest } = unpackKatalog(packKatalog([del, begrepp], teman, regioner));
  expect(rest).toEqual({ teman, regioner });
  expect(poster).toEqual([
    {
      id: 'sv_1',
      url: '/regioner/x/#malbild',
      titel: 'Region X: Målbild',
      del: 'malbild',
      region: 'x',
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
      teman: ['aldre'],
      datum: '',
      stycken: [],
    },
  ]);
});
test('what a region part is called follows from region and part, and is not sent', () =>
  expect(JSON.stringify(packKatalog([del], teman, regioner).poster)).not.toContain('Målbild'));
test('an empty atlas has an empty catalogue', () =>
  expect(unpackKatalog(packKatalog([], [], []))).toEqual({ teman: [], regioner: [], poster: [] }));
