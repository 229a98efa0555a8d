import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkHeadings } from './headings.ts';

it('lets headings go down one level and up several', () => {
  expect(checkHeadings(madeUpStart('<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>'))).toEqual([]);
});

it('reports a skipped level and says which level to use', () => {
  expect(checkHeadings(madeUpStart('<h3>A</h3>'))).toEqual([
    expect.objectContaining({ message: 'Rubriken "A" är h3 men den före är h1.', tip: 'Gör den till h2.' }),
  ]);
});

it('reports a page that begins below h1', () => {
  expect(checkHeadings(madeUpStart('', { h1: '<h2>A</h2>' }))).toHaveLength(1);
});
