import { expect, it } from 'vitest';
import { madeUpSite, madeUpStart } from '../made-up.ts';
import { checkLang } from './lang.ts';

it('lets Swedish through', () => {
  expect(checkLang(madeUpStart())).toEqual([]);
});

it.each(['sv-SE', 'en', ''])('reports lang="%s"', (lang) => {
  expect(checkLang(madeUpStart('', { lang }))).toHaveLength(1);
});

it('reports a page without language', () => {
  expect(checkLang(madeUpSite({ 'index.html': '<p>A' }))).toHaveLength(1);
});
