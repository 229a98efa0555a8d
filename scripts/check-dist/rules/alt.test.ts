import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkAlt } from './alt.ts';

it('lets images with an alt text, or an empty one, through', () => {
  expect(checkAlt(madeUpStart('<img src="/a.png" alt="A"><img src="/b.png" alt="">'))).toEqual([]);
});

it('reports an image without', () => {
  expect(checkAlt(madeUpStart('<img src="/a.png">'))).toHaveLength(1);
});
