import { expect, it } from 'vitest';
import { madeUpPage, madeUpSite, madeUpStart } from '../made-up.ts';
import { checkCanonical } from './canonical.ts';

it('lets a page that names itself through', () => {
  expect(checkCanonical(madeUpStart())).toEqual([]);
});

it('reports a page that names another', () => {
  const site = madeUpSite({ 'index.html': madeUpPage(), 'a/index.html': madeUpPage('', { url: '/' }) });
  expect(checkCanonical(site).map(({ path }) => path)).toEqual(['a/index.html']);
});

it('reports two canonical addresses and none, but asks none of a page out of the index', () => {
  expect(
    checkCanonical(madeUpStart('', { head: '<link rel="canonical" href="https://atlas.example/">' })),
  ).toHaveLength(1);
  expect(checkCanonical(madeUpSite({ 'index.html': '<p>A' }))).toHaveLength(1);
  expect(checkCanonical(madeUpSite({ '404.html': '<meta name="robots" content="noindex"><p>A' }))).toEqual([]);
});
