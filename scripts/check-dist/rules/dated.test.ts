import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkDated } from './dated.ts';

const check = (body: string, url = '/sida/', parts: { h1?: string; description?: string } = {}) =>
  checkDated(madeUpSite({ [`${url.slice(1)}index.html`]: madeUpPage(body, { url, ...parts }) }));
const post = '<a href="/exempel/a/team/">Ett team</a>';

describe('checkDated', () => {
  it.each([
    ['a year in the item', `<h2>Poster</h2><ul><li data-kalla="k">${post}, 2020</li></ul>`],
    ['"odaterad" in the item', `<ul><li data-kalla="k">${post}, odaterad</li></ul>`],
    ['a year in the heading of its list', `<h2>Poster 2020</h2><ul><li>${post}</li></ul>`],
    ['a year in the sentence before its list', `<h2>Poster</h2><p>Tre poster från 2020:</p><ul><li>${post}</li></ul>`],
    ['a year in the summary of its group', `<details><summary>2020: 1</summary><ul><li>${post}</li></ul></details>`],
    [
      'a year over its column',
      `<table><tr><th scope="col">A</th><th scope="col">2020</th></tr><tr><th>B</th><td data-kalla="k">Ja</td></tr></table>`,
    ],
    ['the name of a group', `<section aria-label="Uppgift från 2020"><p data-kalla="k">Ja.</p></section>`],
    [
      'the word for the newest edition',
      '<dl><dt>Målår, <span class="ar">nu</span></dt><dd data-kalla="k">inget</dd></dl>',
    ],
    [
      'an edition around a list of what it says',
      '<h2>2020</h2><div><h3>Ja</h3><ul data-kalla="k"><li>A</li></ul></div>',
    ],
    ['that it can never be so', '<p data-kalla="k">Frågan kan inte gälla här.</p>'],
    ['no source', '<h2>Om</h2><p data-kalla="ingen">Text.</p>'],
  ])('lets a statement through that has %s', (_, body) => expect(check(body)).toEqual([]));

  it.each([
    ['an item', `<h2>Poster</h2><ul><li data-kalla="k">Ett team</li></ul>`],
    ['a link to an example', `<h2>Poster</h2><ul><li>${post}</li></ul>`],
    ['a statement named by its post', '<div data-post="a/team">Ett team</div>'],
    ['a paragraph', '<h2>Om</h2><p data-kalla="k">Regionen har ett team.</p>'],
    [
      'an example that an event of another year follows up',
      `<ul><li data-kalla="h">2022 hände något.<p>Följer upp: ${post}</p></li></ul>`,
    ],
    ['an item whose own group says no year', `<h2>2020</h2><h3>Forum</h3><ul><li data-kalla="k">Rådet</li></ul>`],
    [
      'a cell under another year',
      `<table><tr><th scope="col">A</th><th scope="col">Läge</th><th scope="col">2020</th></tr><tr><th>B</th><td data-kalla="k">Ja</td><td>Nej</td></tr></table>`,
    ],
  ])('reports %s without a date', (_, body) => {
    expect(check(body)).toMatchObject([{ path: 'sida/index.html', message: expect.stringContaining('utan år') }]);
  });

  it('takes a page whose title says the year to be dated as a whole', () => {
    expect(check(`<ul><li>${post}</li></ul>`, '/sida/', { h1: '<h1>Granskningen 2024</h1>' })).toEqual([]);
  });

  it('asks the same of what is shared of a page of facts', () => {
    expect(check('', '/teman/aldre/', { description: 'Nio regioner tar upp det.' })).toHaveLength(1);
    expect(check('', '/teman/aldre/', { description: 'Nio regioner tog upp det 2020.' })).toEqual([]);
    expect(check('', '/om/', { description: 'Vad atlasen är.' })).toEqual([]);
  });

  it('leaves the page of components alone', () => {
    expect(check('<ul><li data-kalla="k">A</li></ul>', '/om/form/')).toEqual([]);
  });
});
