import { expect, it } from 'vitest';
import { madeUpPage, madeUpSite, madeUpStart } from '../made-up.ts';
import { checkDescription } from './description.ts';

it.each([
  [29, 1],
  [30, 0],
  [400, 0],
  [401, 1],
])('a description of %i characters gives %i findings', (length, count) => {
  expect(checkDescription(madeUpStart('', { description: 'å'.repeat(length) }))).toHaveLength(count);
});

it('reports pages that share a description', () => {
  const description = 'En beskrivning som står på två sidor.';
  const site = madeUpSite({
    'index.html': madeUpPage('', { description }),
    'a/index.html': madeUpPage('', { url: '/a/', description }),
  });
  expect(checkDescription(site)).toHaveLength(2);
});

it('reports a page without description', () => {
  expect(checkDescription(madeUpSite({ 'index.html': '<!doctype html><p>A' }))).toHaveLength(1);
});
