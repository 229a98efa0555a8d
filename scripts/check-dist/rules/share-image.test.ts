import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpPng, madeUpSite } from '../made-up.ts';
import { checkShareImage } from './share-image.ts';

const meta = (property: string, content: string): string => `<meta property="og:${property}" content="${content}">`;
const size = meta('image:width', '1200') + meta('image:height', '630');
const image = meta('image', 'https://atlas.example/a.png');
const alt = meta('image:alt', 'En karta.');
const check = (head: string, png: unknown = madeUpPng(1200, 630)) =>
  checkShareImage(madeUpSite({ 'index.html': madeUpPage('', { head }), 'a.png': png })).map(({ message }) => message);

describe('checkShareImage', () => {
  it('lets a page with its picture through', () => expect(check(image + size + alt)).toEqual([]));
  it.each([
    ['no picture', '', 'precis en'],
    ['two pictures', image + image + size + alt, 'precis en'],
    ['a picture of another host', meta('image', 'https://annan.example/a.png') + size + alt, 'hel adress'],
    ['an address that is not whole', meta('image', '/a.png') + size + alt, 'hel adress'],
    ['a picture that is not there', meta('image', 'https://atlas.example/b.png') + size + alt, 'finns inte'],
    ['a size that is not said', image + alt, 'mått'],
    ['no words', image + size, 'saknar text'],
  ])('reports %s', (_, head, said) => expect(check(head)).toEqual([expect.stringContaining(said)]));
  it('reports a picture of another size', () => {
    expect(check(image + size + alt, madeUpPng(600, 315))).toEqual([expect.stringContaining('600 × 315')]);
  });
  it('reports a file that is no PNG', () => {
    expect(check(image + size + alt, 'text')).toEqual([expect.stringContaining('finns inte som PNG')]);
  });
  it('asks nothing of a page out of the index', () => {
    expect(checkShareImage(madeUpSite({ '404.html': '<meta name="robots" content="noindex"><p>A' }))).toEqual([]);
  });
});
