import { expect, test } from 'vitest';
import { ownHome, resolveHref } from './address.ts';
import { madeUpSite } from './made-up.ts';

const home = 'https://example.se/atlas';
const page = (canonical: string) => `<html><head><link rel="canonical" href="${canonical}"></head></html>`;

test('the site lies where the pages say that they are, path and all', () => {
  const files = { '404.html': '', 'teman/index.html': page(`${home}/teman/`) };
  expect(ownHome(madeUpSite(files))).toBe(home);
  expect(ownHome(madeUpSite({ 'index.html': page('https://example.se/') }))).toBe('https://example.se');
  expect(ownHome(madeUpSite({ 'index.html': page('/') }))).toBeNull();
});

test.each([
  ['/atlas/teman/', 'teman/index.html'],
  ['../aldre/#x', 'teman/aldre/index.html'],
  ['https://example.se/atlas/', 'index.html'],
])('under a path, %s leads to %s', (href, file) => {
  expect(resolveHref(href, '/teman/barn/', home)).toMatchObject({ kind: 'inside', file });
});

test.each(['/teman/', '/', '/atlas', 'https://example.se/annat/', '/atlasen/teman/'])(
  'what the host has beside the site, %s, is no file of the build',
  (href) => {
    const target = resolveHref(href, '/teman/barn/', home);
    expect(target.kind === 'inside' && target.file.startsWith('../')).toBe(true);
  },
);
