import { expect, test } from 'vitest';
import { sokpostHtml, type Sokpost } from './sokpost.ts';

const post: Sokpost = {
  url: '/x/',
  titel: 'Region X: Målbild',
  del: 'malbild',
  region: 'x',
  utgava: '2020',
  text: 'Brödtext.',
  stycken: [{ ankare: 'lakarbil', titel: 'Läkarbil', text: 'En bil <b>med</b> "läkare".', teman: [] }],
  teman: ['mobila-team', 'aldre'],
  datum: '2020-06',
};
const dolda = { delar: 'läkar bil', tema: '' };

test('every item is an anchor with a title of its own', () => {
  expect(sokpostHtml(post, dolda)).toContain('<section id="lakarbil" data-pagefind-title="Läkarbil">');
});
test('text is escaped, so that nothing in it becomes markup', () => {
  expect(sokpostHtml(post, dolda)).toContain('En bil &lt;b&gt;med&lt;/b&gt; &quot;läkare&quot;.');
});
test('each theme is a filter value', () =>
  expect(sokpostHtml(post, dolda).match(/data-pagefind-filter="tema/g)).toHaveLength(2));
test('a date counts by its year', () => expect(sokpostHtml(post, dolda)).toContain('"ar[data-v]" data-v="2020"'));
test('hidden words are metadata, not text', () =>
  expect(sokpostHtml(post, dolda)).toContain('data-pagefind-meta="delar[data-v]" data-v="läkar bil"'));
test('empty metadata leaves no trace', () => expect(sokpostHtml(post, dolda)).not.toContain('pagefind-meta="tema'));
