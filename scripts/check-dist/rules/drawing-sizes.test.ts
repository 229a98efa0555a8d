import { expect, test } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkDrawingSizes } from './drawing-sizes.ts';

const found = (body: string): number => checkDrawingSizes(madeUpStart(body)).length;

test.each([
  '<svg viewBox="0 0 1 1" width="24" height="28"></svg>',
  '<svg width="0" height="0"><symbol id="a"></symbol></svg>',
  '<svg width="9" height="9"><svg x="1"></svg><g><svg viewBox="0 0 1 1"></svg></g></svg>',
])('%s has its size', (body) => expect(found(body)).toBe(0));

test.each(['<svg viewBox="0 0 1 1"></svg>', '<svg class="tecken" width="16"></svg>'])('%s is told', (body) =>
  expect(found(body)).toBe(1),
);
