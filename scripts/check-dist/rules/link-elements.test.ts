import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkLinkElements } from './link-elements.ts';

it('lets the kinds through that the site writes, in the head', () => {
  const head =
    '<link rel="icon" href="/a.ico"><link rel="Stylesheet" href="/a.css"><link rel="alternate" href="/a.xml">';
  expect(checkLinkElements(madeUpStart('', { head }))).toEqual([]);
});

it.each(['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'import', 'stylesheet import', ''])(
  'reports a link of the kind "%s"',
  (rel) => {
    const found = checkLinkElements(madeUpStart('', { head: `<link rel="${rel}" href="/a">` }));
    expect(found.map(({ message }) => message)).toEqual([`<link rel="${rel}"> får inte stå på en sida.`]);
  },
);

it('reports a link in the body', () => {
  const found = checkLinkElements(madeUpStart('<p><link rel="stylesheet" href="/a.css"></p>'));
  expect(found.map(({ message }) => message)).toEqual(['<link rel="stylesheet"> står utanför <head>.']);
});
