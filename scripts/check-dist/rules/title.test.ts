import { expect, it } from 'vitest';
import { madeUpPage, madeUpSite, madeUpStart } from '../made-up.ts';
import { checkTitle } from './title.ts';

const noindex = '<meta name="robots" content="noindex">';
const two = (title: string, head = '') =>
  madeUpSite({
    'index.html': madeUpPage('', { title }),
    'a/index.html': madeUpPage('', { url: '/a/', title: 'A', head }),
  });

it('lets pages with titles of their own through', () => {
  expect(checkTitle(two('B'))).toEqual([]);
});

it('reports both pages that share a title', () => {
  expect(checkTitle(two('A')).map(({ path }) => path)).toEqual(['index.html', 'a/index.html']);
});

it('does not mind what a page out of the index is called', () => {
  expect(checkTitle(two('A', noindex))).toEqual([]);
});

it('reports an empty title and one that is too long', () => {
  expect(checkTitle(madeUpStart('', { title: '' }))).toHaveLength(1);
  expect(checkTitle(madeUpStart('', { title: 'å'.repeat(120) }))).toEqual([]);
  expect(checkTitle(madeUpStart('', { title: 'å'.repeat(121) }))).toHaveLength(1);
});

it('does not take the title of a drawing for that of the page', () => {
  expect(checkTitle(madeUpStart('<svg><title>Karta</title></svg>'))).toEqual([]);
});
