import type { Uppgift } from '../../src/search/uppgift.ts';

/** A made-up statement of the search; give only what the test is about. */
export const makeUppgift = (id: string, titel: string, text: string, mer: Partial<Uppgift> = {}): Uppgift => ({
  id,
  del: 'samverkan',
  sort: 'post',
  region: id.split('/')[0]!,
  utgava: '2020',
  titel,
  text,
  ord: [],
  teman: [],
  url: `/regioner/${id.replace('/', '/#')}`,
  datum: '2020',
  niva: '',
  ...mer,
});
