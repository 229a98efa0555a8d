import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite, type Files } from '../made-up.ts';
import { answers as data, cell, rad } from '../made-up-answers.ts';
import { checkSameAnswer } from './same-answer.ts';

describe('where a third edition is opened, and nobody has searched it', () => {
  const oppnad: Files = {
    ...data,
    'data/utgavor.json': [
      ...(data['data/utgavor.json'] as object[]),
      { id: '2028', ar: '2027–2028', slag: 'lopande', kallor: [], teman: [] },
    ],
    'data/temamatris.json': {
      celler: [
        ...(data['data/temamatris.json'] as { celler: object[] }).celler,
        cell('2028', 'a', 'ej-granskat'),
        cell('2028', 'b', 'ej-granskat'),
      ],
    },
    'data/profil.json': [...(data['data/profil.json'] as object[]), rad('2028', 'a'), rad('2028', 'b')],
    'data/kallor.json': [{ id: 'a-k1', utgavor: ['2026'] }],
  };
  const checkMed = (url: string, body: string) =>
    checkSameAnswer(madeUpSite({ ...oppnad, [`${url.slice(1)}index.html`]: madeUpPage(body, { url }) }));
  const andring = (slag: string): string =>
    `<details data-slag="${slag}"><ul><li data-tema="t"><ul><li data-region="a">A</li></ul></li></ul></details>`;

  it('a page of changes is of the two editions that its address names', () => {
    expect(checkMed('/jamfor/forandring/2020/2026/', andring('nytt'))).toEqual([]);
    expect(checkMed('/jamfor/forandring/2026/2028/', andring('inget-nyare'))).toEqual([]);
    expect(checkMed('/jamfor/forandring/2026/2028/', andring('nytt'))).toHaveLength(1);
    expect(checkMed('/jamfor/forandring/', andring('okant'))).toEqual([]);
    expect(checkMed('/jamfor/forandring/', andring('nytt'))).toHaveLength(1);
  });
  it('what a page says is of the edition that the page is evidence in', () => {
    const profil = (varde: string): string =>
      `<dl class="fakta"><dt>Gemensam målbild</dt><dd data-kalla="a-k1"><span>${varde}</span></dd></dl>`;
    expect(checkMed('/regioner/a/', profil('Framtagen'))).toEqual([]);
    expect(checkMed('/regioner/a/', profil('Utkast'))).toHaveLength(1);
  });
  it('the joint målbild that is latest known is of the newest edition that says anything', () => {
    const tabell = (varde: string): string =>
      `<figure id="gemensam-malbild-da-och-nu"><table><tr><th><a href="/regioner/a/#sedan">A</a></th><td>Utkast</td><td>${varde}: <cite>N</cite></td></tr></table></figure>`;
    expect(checkMed('/utveckling/', tabell('Framtagen'))).toEqual([]);
    expect(checkMed('/utveckling/', tabell('Utkast'))).toHaveLength(1);
  });
});
