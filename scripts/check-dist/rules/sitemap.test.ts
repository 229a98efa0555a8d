import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkSitemap } from './sitemap.ts';

const map = (...addresses: string[]) =>
  `<urlset>${addresses.map((one) => `<url><loc>https://atlas.example${one}</loc></url>`).join('')}</urlset>`;
const site = {
  'sitemap-index.xml': map('/sitemap-0.xml'),
  'sitemap-0.xml': map('/', '/a/'),
  'index.html': madeUpPage(),
  'a/index.html': madeUpPage('', { url: '/a/' }),
  '404.html': madeUpPage('', { url: '/404.html', head: '<meta name="robots" content="noindex">' }),
};
const found = (files: Readonly<Record<string, unknown>>) =>
  checkSitemap(madeUpSite({ ...site, ...files })).map(({ path, message }) => `${path}: ${message}`);

describe('checkSitemap', () => {
  it('lets a map through with every indexed page', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ 'sitemap-index.xml': '' }, 'sitemap-index.xml: Webbplatskartan saknas eller är tom.'],
    [{ 'sitemap-0.xml': map('/') }, 'a/index.html: Sidan står inte i webbplatskartan.'],
    [{ 'sitemap-0.xml': map('/', '/a/', '/b/') }, 'b/index.html: Sidan står i webbplatskartan men är inte byggd.'],
    [
      { 'sitemap-0.xml': map('/', '/a/', '/404.html') },
      'sitemap-0.xml: "404.html" står i kartan men vill inte synas i sökmotorer.',
    ],
    [
      { 'sitemap-index.xml': map('/sitemap-0.xml', '/sitemap-1.xml') },
      'sitemap-index.xml: Kartan "sitemap-1.xml" finns inte i bygget.',
    ],
  ])('reports %j', (files, message) => {
    expect(found(files)).toEqual([message]);
  });

  it('tells a page of another site by its whole address', () => {
    const text = map('/', '/a/').replace('</urlset>', '<loc>https://annan.example/?a=b&amp;c</loc></urlset>');
    expect(found({ 'sitemap-0.xml': text })).toEqual([
      'https://annan.example/?a=b&c: Sidan står i webbplatskartan men är inte byggd.',
    ]);
  });
});
