import { expect, test } from 'vitest';
import { cssUnderBas, fileUnderBas, htmlUnderBas, manifestUnderBas, mapUnderBas } from './under-bas.ts';

const bas = '/atlas/';
const body = (html: string): string => `<!doctype html><html lang="sv"><head></head><body>${html}</body></html>`;

test.each([
  ['<a href="/">x</a>', '<a href="/atlas/">x</a>'],
  ['<a class=a href=/teman/?a=1&amp;b=2#c>x</a>', '<a class=a href="/atlas/teman/?a=1&amp;b=2#c">x</a>'],
  [
    '<form action="/sok/"><button formaction="/a/">x</button></form>',
    '<form action="/atlas/sok/"><button formaction="/atlas/a/">x</button></form>',
  ],
  ['<script src="/f/a.js"></script>', '<script src="/atlas/f/a.js"></script>'],
  [
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<img src="/atlas/a.png" srcset="/atlas/a.png 1x, /atlas/b.png 2x">',
  ],
  [
    '<svg><use href="/a.svg#b"></use><use xlink:href="/c.svg"></use></svg>',
    '<svg><use href="/atlas/a.svg#b"></use><use xlink:href="/atlas/c.svg"></use></svg>',
  ],
  ['<template><a href="/x/">x</a></template>', '<template><a href="/atlas/x/">x</a></template>'],
])('%s', (from, to) => {
  expect(htmlUnderBas(body(from), bas)).toBe(body(to));
});

test.each([
  '<a href="#a">x</a><a href="?a=/b/">x</a><a href="">x</a><a href="a/">x</a>',
  '<a href="https://a.se/b/">x</a><a href="//a.se/">x</a><a href="mailto:a@b.se">x</a>',
  '<p title="/teman/">Skriv href="/teman/" så.</p><script type="application/json">{"href":"/teman/"}</script>',
  '<meta name="description" content="0; url=/teman/">',
])('%s stays', (html) => {
  expect(htmlUnderBas(body(html), bas)).toBe(body(html));
});

test('a page that leads on leads to its place under the path', () => {
  expect(htmlUnderBas('<meta http-equiv="refresh" content="0; url=/teman/">', bas)).toBe(
    '<meta http-equiv="refresh" content="0; url=/atlas/teman/">',
  );
});

test('a path that is also a name on the site is set before it all the same', () => {
  expect(htmlUnderBas(body('<a href="/teman/">x</a>'), '/teman/')).toBe(body('<a href="/teman/teman/">x</a>'));
});

test('a style sheet', () => {
  expect(cssUnderBas(`a{b:url(/f/a.woff2) url("/b.png") url(#c) url(//d.se/e) url(f.png)}`, bas)).toBe(
    `a{b:url(/atlas/f/a.woff2) url("/atlas/b.png") url(#c) url(//d.se/e) url(f.png)}`,
  );
});

test('the manifest and the map', () => {
  expect(JSON.parse(manifestUnderBas('{"id":"/","start_url":"/","name":"/","icons":[{"src":"/i.png"}]}', bas))).toEqual(
    {
      id: '/atlas/',
      start_url: '/atlas/',
      name: '/',
      icons: [{ src: '/atlas/i.png' }],
    },
  );
  expect(mapUnderBas('<url><loc>https://a.se/x/</loc><lastmod>2026</lastmod></url>', 'https://a.se/atlas/')).toBe(
    '<url><loc>https://a.se/atlas/x/</loc><lastmod>2026</lastmod></url>',
  );
});

test('what names its files from where it lies, data and pictures stay as they are, unread', () => {
  const fail = (): string => expect.unreachable();
  for (const path of ['filer/a.js', 'data/poster.json', 'delning/a.png', 'teman/a/atom.xml'])
    expect(fileUnderBas(path, fail, 'https://a.se/atlas/')).toBeNull();
});
