import { expect, it } from 'vitest';
import { madeUpSite, madeUpStart } from '../made-up.ts';
import { checkLandmarks } from './landmarks.ts';

const page = (body: string) => madeUpSite({ 'index.html': `<!doctype html><body>${body}` });

it('lets a page with one main and a skip link to it through', () => {
  expect(checkLandmarks(madeUpStart())).toEqual([]);
});

it('reports no main and two', () => {
  expect(checkLandmarks(page('<a href="#a">Hoppa</a><div id="a"></div>'))).toHaveLength(1);
  expect(checkLandmarks(page('<a href="#a">Hoppa</a><main id="a"></main><div role="main"></div>'))).toHaveLength(1);
});

it('reports a first link that does not skip, or skips to nothing', () => {
  expect(checkLandmarks(page('<a href="/">Start</a><main id="a"></main>'))).toHaveLength(1);
  expect(checkLandmarks(page('<a href="#borta">Hoppa</a><main id="a"></main>'))).toHaveLength(1);
  expect(checkLandmarks(page('<main id="a"></main>'))).toHaveLength(1);
});
