import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkTakeAlong } from './take-along.ts';

const buttons = ['docx', 'md', 'samling'].map((way) => `<button data-ta-med="${way}">X</button>`).join('');
const box = (url: string): string => `<details data-citera="https://atlas.example${url}"></details>`;
const check = (url: string, body: string) =>
  checkTakeAlong(madeUpSite({ [`${url.slice(1)}index.html`]: madeUpPage(body, { url }) }));

describe('checkTakeAlong', () => {
  it.each(['/regioner/a/', '/teman/t/', '/teman/t/a/', '/exempel/a/p/', '/jamfor/profil/'])(
    'lets %s through with its own citation and every way to take it along, and reports it without',
    (url) => {
      expect(check(url, box(url) + buttons)).toEqual([]);
      expect(check(url, '')).toHaveLength(2);
    },
  );
  it.each(['/', '/regioner/', '/om/metod/'])('asks nothing of %s', (url) => expect(check(url, '')).toEqual([]));
  it('reports a citation of another page, and one that stands twice', () => {
    expect(check('/teman/t/', box('/teman/u/') + buttons)).toHaveLength(1);
    expect(check('/teman/t/', box('/teman/t/') + box('/teman/t/') + buttons)).toHaveLength(1);
  });
  it('reports a way that is missing', () => {
    const [finding] = check('/teman/t/', box('/teman/t/') + buttons.replace('"md"', '"pdf"'));
    expect(finding?.message).toContain('md');
  });
  it('reports a data set that is not cited, or whose anchor is gone', () => {
    const site = (body: string) =>
      checkTakeAlong(
        madeUpSite({ 'data/schema/poster.json': {}, 'data/index.html': madeUpPage(body, { url: '/data/' }) }),
      );
    expect(site(`<p id="poster">A</p>${box('/data/#poster')}`)).toEqual([]);
    expect(site(box('/data/#poster'))).toHaveLength(1);
    expect(site('<p id="poster">A</p>')).toHaveLength(1);
  });
});
