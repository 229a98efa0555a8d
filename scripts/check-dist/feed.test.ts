import { describe, expect, it } from 'vitest';
import { parseFeed } from './feed.ts';

const wrap = (inside: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${inside}</feed>`;

describe('parseFeed', () => {
  it('keeps what the feed says apart from what an entry says', () => {
    const feed = parseFeed(wrap('<entry><id>e</id><title>Post</title></entry><id>f</id><title>A &amp; B</title>'));
    expect([feed?.id, feed?.title, feed?.entries[0]?.id, feed?.entries[0]?.title]).toEqual(['f', 'A & B', 'e', 'Post']);
  });
  it('takes a link without a kind to be the page itself', () => {
    const feed = parseFeed(wrap('<link href="/a/"/><link rel="self" href="/a.xml"/>'));
    expect([...(feed?.links ?? [])]).toEqual([
      ['alternate', '/a/'],
      ['self', '/a.xml'],
    ]);
  });
  it('reads a feed without anything in it', () => {
    expect(parseFeed(wrap(''))).toMatchObject({ id: '', author: '', entries: [] });
  });
  it.each(['', '<feed>', wrap('<a>'), wrap('a & b'), wrap('&hej;'), '<urlset/>', '<feed/>'])('refuses %s', (xml) => {
    expect(parseFeed(xml)).toBeNull();
  });
});
