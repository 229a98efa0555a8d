import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkResources } from './resources.ts';

const check = (body: string, css = '') =>
  checkResources(madeUpSite({ 'index.html': madeUpPage(body), 'filer/a.css': css, 'filer/f.woff2': '', 'b.png': '' }));

describe('checkResources', () => {
  it('lets own files, data addresses and symbols of the page through', () => {
    const body = '<img src="/b.png" alt=""><img src="data:image/png,x" alt=""><svg><use href="#s"/><g id="s"/></svg>';
    expect(check(body, '@font-face { src: url("/filer/f.woff2"), url(f.woff2), url(data:font/woff2,x) }')).toEqual([]);
  });

  it.each([
    '<script src="https://annan.example/a.js"></script>',
    '<img src="//annan.example/a.png" alt="">',
    '<img srcset="/b.png 1x, https://annan.example/a.png 2x" alt="">',
    '<iframe src="https://annan.example/"></iframe>',
    '<link rel="stylesheet" href="https://annan.example/a.css">',
    '<link rel="preconnect" href="https://annan.example">',
  ])('reports what another host serves: %s', (body) => {
    expect(check(body)).toEqual([expect.objectContaining({ message: expect.stringContaining('annan värd') })]);
  });

  it.each([
    'url(https://annan.example/f.woff2)',
    "url( 'https://annan.example/f' )",
    '@import "https://annan.example/a"',
  ])('reports what a style sheet loads from another host: %s', (css) => {
    expect(check('', `a { b: c } ${css};`)).toEqual([
      expect.objectContaining({ path: 'filer/a.css', message: expect.stringContaining('annan värd') }),
    ]);
  });

  it('reports files and symbols that do not exist', () => {
    const found = check('<img src="/borta.png" alt=""><svg><use href="#borta"/></svg>', 'a{b:url(borta.svg)}');
    expect(found.map(({ message }) => message)).toEqual([
      '"#borta" pekar på ett id som inte finns på sidan.',
      '"/borta.png" finns inte i bygget.',
      '"borta.svg" finns inte i bygget.',
    ]);
  });
});
