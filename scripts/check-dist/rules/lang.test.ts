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

it('expects English under /en/, and nowhere else', () => {
  const page = (lang: string) => `<!doctype html><html lang="${lang}"><p>A`;
  expect(checkLang(madeUpSite({ 'en/index.html': page('en') }))).toEqual([]);
  expect(checkLang(madeUpSite({ 'en/index.html': page('sv') }))).toHaveLength(1);
});
