import { expect, test } from 'vitest';
import { sokpostHtml, type Sokpost } from './sokpost.ts';

const post: Sokpost = {
  url: '/x/',
  titel: 'Region X: Målbild',
  del: 'malbild',
  region: 'x',
  text: 'Brödtext.',
  stycken: [{ ankare: 'lakarbil', titel: 'Läkarbil', text: 'En bil <b>med</b> "läkare".' }],
  teman: ['mobila-team', 'aldre'],
  ar: '2020',
  delar: '',
  temaord: '',
};

test('every item is an anchor with a title of its own', () => {
  expect(sokpostHtml(post)).toContain('<section id="lakarbil" data-pagefind-title="Läkarbil">');
});
test('text is escaped, so that nothing in it becomes markup', () => {
  expect(sokpostHtml(post)).toContain('En bil &lt;b&gt;med&lt;/b&gt; &quot;läkare&quot;.');
});
test('each theme is a filter value', () =>
  expect(sokpostHtml(post).match(/data-pagefind-filter="tema/g)).toHaveLength(2));
test('empty metadata leaves no trace', () => expect(sokpostHtml(post)).not.toContain('delar[data-v]'));
