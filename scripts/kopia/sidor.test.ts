import { expect, test } from 'vitest';
import { cssIKopia, relativ, sidaIKopia } from './sidor.ts';

const kopia = {
  sajt: 'https://example.se/atlas/',
  finns: (path: string) =>
    ['index.html', 'teman/aldre/index.html', 'data/a.csv', 'filer/a.woff2', 'narvardsatlas.js'].includes(path),
};

test.each([
  ['/', 'teman/aldre/index.html', '../../index.html'],
  ['/teman/aldre/?vy=2020#x', 'index.html', 'teman/aldre/index.html?vy=2020#x'],
  ['/data/a.csv', 'teman/aldre/index.html', '../../data/a.csv'],
  ['/data/version/1.0.0/a.zip', 'index.html', 'https://example.se/atlas/data/version/1.0.0/a.zip'],
  ['#x', 'index.html', '#x'],
  ['https://example.com/', 'index.html', 'https://example.com/'],
  ['//example.com/', 'index.html', '//example.com/'],
])('%s from %s is %s', (address, from, want) => expect(relativ(address, from, kopia)).toBe(want));

test('a page has one classic script, no policy of a host and nothing that only a host can give', () => {
  const html =
    '<!doctype html><html><head><meta http-equiv="content-security-policy" content="default-src \'self\'">' +
    '<link rel="preload" href="/filer/a.woff2" as="font"><link rel="canonical" href="https://example.se/atlas/">' +
    '</head><body><a href="/teman/aldre/">Äldre & yngre</a><section data-utom-kopia><b>x</b></section>' +
    '<script type="module" src="/filer/l.js"></script></body></html>';
  expect(sidaIKopia(html, 'teman/aldre/index.html', kopia)).toBe(
    '<!doctype html><html><head><link rel="canonical" href="https://example.se/atlas/">' +
      '</head><body><a href="../../teman/aldre/index.html">Äldre & yngre</a>' +
      '<script defer src="../../narvardsatlas.js"></script></body></html>',
  );
});

test('a style sheet finds its files', () => {
  expect(cssIKopia('a{src:url(/filer/a.woff2)}b{src:url("/filer/a.woff2")}', 'filer/b.css', kopia)).toBe(
    'a{src:url(../filer/a.woff2)}b{src:url("../filer/a.woff2")}',
  );
});
