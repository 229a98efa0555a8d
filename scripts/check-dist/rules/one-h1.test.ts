import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkOneH1 } from './one-h1.ts';

it('lets a page with one h1 through', () => {
  expect(checkOneH1(madeUpStart())).toEqual([]);
});

it.each(['', '<h1>A</h1><h1>B</h1>', '<h1> <svg><title>A</title></svg></h1>'])(
  'reports none, two and an empty one: %s',
  (h1) => {
    expect(checkOneH1(madeUpStart('', { h1 }))).toHaveLength(1);
  },
);
