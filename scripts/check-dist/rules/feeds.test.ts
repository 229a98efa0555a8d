import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkFeeds } from './feeds.ts';

const page = 'https://atlas.example/';
const updated = '<updated>2026-11-22T00:00:00Z</updated>';
const entry = (id: string, more = '<summary>Text.</summary>'): string =>
  `<entry><id>${id}</id><title>Post</title>${updated}<link href="${page}"/>${more}</entry>`;
const head = `<id>${page}atom.xml</id><title>Flöde</title>${updated}<author><name>Atlas</name></author><link href="${page}"/>`;
const self = `<link rel="self" href="${page}atom.xml"/>`;
const check = (inside: string) =>
  checkFeeds(
    madeUpSite({
      'index.html': madeUpPage(),
      'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`,
    }),
  ).map(({ message }) => message);

describe('checkFeeds', () => {
  it('lets a whole feed through, with entries and without', () => {
    expect(check(head + self + entry(`${page}#a`) + entry(`${page}#b`))).toEqual([]);
    expect(check(head + self)).toEqual([]);
  });
  it.each([
    ['a feed that does not name itself', head, 'rel="self"'],
    ['a feed without a publisher', head.replace('Atlas', '') + self, 'vem som ger ut'],
    ['a feed without a time', head.replace(updated, '') + self, 'ingen tid'],
    ['two entries with one id', head + self + entry(`${page}#a`).repeat(2), 'två gånger'],
    ['an entry that says nothing', head + self + entry(`${page}#a`, ''), 'säger ingenting'],
    ['an id that is no address', head + self + entry('a'), 'saknar id'],
    ['a page that is not there', head.replace(`href="${page}"`, `href="${page}borta/"`) + self, 'leder inte'],
    ['bad XML', `${head}${self}<entry>`, 'välformad'],
  ])('reports %s', (_, inside, said) => expect(check(inside)).toEqual([expect.stringContaining(said)]));
  it('asks nothing of a site map', () => {
    expect(checkFeeds(madeUpSite({ 'sitemap-0.xml': '<urlset/>' }))).toEqual([]);
  });
});
