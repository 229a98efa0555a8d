import { expect, it } from 'vitest';
import { madeUpPng } from './made-up.ts';
import { readPngSize } from './png-size.ts';

it('reads width and height', () => expect(readPngSize(madeUpPng(1200, 630))).toEqual({ width: 1200, height: 630 }));
it('reads bytes that begin inside a larger buffer', () => {
  const whole = new Uint8Array(40);
  whole.set(madeUpPng(7, 9), 16);
  expect(readPngSize(whole.subarray(16))).toEqual({ width: 7, height: 9 });
});
it('tells that something else is no PNG', () => {
  expect(readPngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  expect(readPngSize(new Uint8Array())).toBeNull();
});
