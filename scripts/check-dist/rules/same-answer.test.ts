import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { answers as data } from '../made-up-answers.ts';
import { checkSameAnswer } from './same-answer.ts';

const check = (url: string, body: string) =>
  checkSameAnswer(madeUpSite({ ...data, [`${url.slice(1)}index.html`]: madeUpPage(body, { url }) }));
const tecken = (svar: string): string => `<svg class="tecken"><use href="#t-${svar}"></use></svg>`;

/** A right page and the change in it that makes it contradict the data. */
const platser: readonly (readonly [plats: string, url: string, body: string, from: string, to: string])[] = [
  [
    'the themes of a region',
    '/regioner/a/',
    `<table class="tabell regionteman"><tr><th scope="col">Tema</th><th scope="col">2020</th><th scope="col">2021–2026</th></tr>
<tr><th scope="row"><a href="/teman/t/a/">T</a></th><td>${tecken('ej-namnt')} Ej nämnt</td><td>${tecken('uttryckligt')} Pågående</td></tr></table>`,
    '#t-ej-namnt',
    '#t-uttryckligt',
  ],
  [
    'an answer page',
    '/teman/t/a/',
    `<section id="2026"><p><span class="svarslage">${tecken('uttryckligt')} Uttryckligt</span></p></section>
<section id="2020"><p><span class="svarslage">${tecken('ej-namnt')} Ej nämnt</span></p></section>`,
    '#t-ej-namnt',
    '#t-underlag-saknas',
  ],
  [
    'the lists of a theme page',
    '/teman/t/',
    `<section id="2020"><div><h3>${tecken('uttryckligt')} Uttryckligt: 1 region</h3><p>En källa säger det.</p>
<ul class="taggar"><li><a href="/teman/t/b/">B</a></li></ul></div></section>`,
    '/teman/t/b/',
    '/teman/t/a/',
  ],
  [
    'the matrix as a list',
    '/jamfor/teman/',
    `<div class="temalista"><details data-id="t"><summary>T</summary><div data-kalla="utgava-2026"><p class="meta">${tecken('uttryckligt')} uttryckligt</p>
<ul class="taggar"><li><a href="/teman/t/a/">A</a></li></ul></div></details></div>`,
    'utgava-2026',
    'oversikt',
  ],
  [
    'a map and its table',
    '/teman/t/',
    `<figure><svg><a href="/teman/t/b/" aria-label="Region B: uttryckligt, pågående: 2021–2026 ej funnet"><path d="M0 0"></path></a></svg>
<table><tr><th scope="col">Region</th><th scope="col">2020</th><th scope="col">2021–2026</th></tr>
<tr><th scope="row">Region B</th><td>Uttryckligt, pågående</td><td>Ej funnet</td></tr></table></figure>`,
    '<td>Uttryckligt, pågående',
    '<td>Delvis',
  ],
  [
    'the shape of a map',
    '/teman/t/',
    '<svg><a href="/teman/t/b/" aria-label="Region B: uttryckligt: 2021–2026 ej funnet"><path d="M0 0"></path></a></svg>',
    '2021–2026 ej funnet',
    '2021–2026 uttryckligt',
  ],
  [
    'the page of changes',
    '/jamfor/forandring/',
    '<details data-slag="nytt"><summary>Nytt</summary><div data-tema="t"><ul><li data-region="a"><a href="/teman/t/a/#2026">A</a></li></ul></div></details>',
    'data-slag="nytt"',
    'data-slag="inget-nyare"',
  ],
  [
    'a newer value on the page of changes',
    '/jamfor/forandring/',
    '<details><summary>Gemensam målbild: <span>1 region</span></summary><ul><li data-region="a"><a href="/regioner/a/#malbild">A</a> <span>Framtagen</span>, var utkast 2020</li></ul></details>',
    '<span>Framtagen',
    '<span>Utkast',
  ],
  [
    'the profile matrix',
    '/jamfor/profil/',
    `<table><tr data-rad><th><a href="/regioner/a/">A</a></th><td data-k="Styrform"><div data-utgava="2020"><b>2020</b> <a href="/regioner/a/#organisation">Linje</a></div>
<div data-utgava="2026"><b>Nu</b> <a class="okant" href="/regioner/a/#organisation">inget hittat</a></div></td></tr></table>`,
    '>Linje<',
    '>Program<',
  ],
  [
    'a comparison',
    '/jamfor/samverkan/',
    '<article data-region="b"><dl><dt>Politisk samverkan, <span class="ar">2020</span></dt><dd data-utgava="2020">Nej <span class="nar">· 2020</span></dd></dl></article>',
    '>Nej <',
    '>Ja <',
  ],
  [
    'what a comparison says it does not know',
    '/jamfor/samverkan/',
    '<article data-region="b"><dl><dt>Politisk samverkan, <span class="ar">2020</span></dt><dd data-utgava="2020" class="x">Nej</dd></dl></article>',
    'class="x"',
    'class="okant"',
  ],
  [
    'the profile on the page of a region',
    '/regioner/a/',
    `<dl class="fakta"><dt>Gemensam målbild</dt><dd data-kalla="a/h-ny"><span>Framtagen</span></dd>
<dd class="aldre" data-kalla="oversikt">2020: <span>Utkast</span></dd></dl>`,
    '<span>Utkast',
    '<span>Planeras',
  ],
  [
    'the table of the joint målbild',
    '/utveckling/',
    `<figure id="gemensam-malbild-da-och-nu"><table><tr><th><a href="/regioner/a/#sedan">A</a></th><td>Utkast</td><td>Framtagen: <cite>N</cite></td></tr>
<tr><th><a href="/regioner/b/#sedan">B</a></th><td>Framtagen</td><td>Inget nyare har hittats</td></tr></table></figure>`,
    'Framtagen: <cite>',
    'Utkast: <cite>',
  ],
  [
    'a card',
    '/',
    '<ul><li><h3><a href="/teman/t/">T</a></h3><p>För 1 region finns en uppgift från 2021–2026.</p><p>1 av 2 regioner tog upp t 2020.</p></li></ul>',
    '1 av 2',
    '2 av 2',
  ],
  [
    'a card about what is newer',
    '/',
    '<ul><li><h3><a href="/teman/t/">T</a></h3><p>För 1 region finns en uppgift från 2021–2026.</p></li></ul>',
    'För 1 region',
    'För 2 regioner',
  ],
  [
    'a sentence about finished målbilder',
    '/jamfor/',
    '<p>Senast känt är att 2 regioner har en färdig målbild tillsammans med kommunerna.</p>',
    'att 2 regioner',
    'att 1 region',
  ],
];

describe('checkSameAnswer', () => {
  it.each(platser)('lets %s through that says what the data say, and reports it when not', (_, url, body, from, to) => {
    expect(check(url, body)).toEqual([]);
    const [finding, ...rest] = check(url, body.replace(from, to));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      path: `${url.slice(1)}index.html`,
      message: expect.stringMatching(/data\/\w+\.json/),
    });
  });

  it('names both places and both answers', () => {
    const [, url, body, from, to] = platser[1]!;
    expect(check(url, body.replace(from, to))[0]?.message).toBe(
      'svarssidan säger "underlag-saknas" om t, a, 2020, men data/temamatris.json säger "ej-namnt".',
    );
  });

  it('reports an answer page that leaves an edition out', () => {
    const body = `<section id="2026"><p><span class="svarslage">${tecken('uttryckligt')}</span></p></section>`;
    expect(check('/teman/t/a/', body)).toMatchObject([{ message: expect.stringContaining('2020') }]);
  });

  it('reads "the same" as the value before it', () => {
    const body = (
      varde: string,
    ) => `<dl class="fakta"><dt>Gemensam målbild</dt><dd data-kalla="a/h-ny"><span>${varde}</span></dd>
<dd class="aldre" data-kalla="oversikt">2020: detsamma</dd></dl>`;
    expect(check('/regioner/a/', body('Framtagen'))).toHaveLength(1);
  });

  it('says nothing without data to compare with', () => {
    expect(checkSameAnswer(madeUpSite({ 'index.html': madeUpPage('<p>Text.</p>') }))).toEqual([]);
  });
});
