import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkStructuredData } from './structured-data.ts';

const context = 'https://schema.org';
const step = (position: number, path: string) => ({
  '@type': 'ListItem',
  position,
  name: `Steg ${position}`,
  item: `https://atlas.example${path}`,
});
const path = (...itemListElement: unknown[]) => ({ '@context': context, '@type': 'BreadcrumbList', itemListElement });
const check = (block: unknown) => {
  const json = typeof block === 'string' ? block : JSON.stringify(block);
  const head = `<script type="application/ld+json">${json}</script>`;
  const files = { 'index.html': madeUpPage(), 'a/index.html': madeUpPage('', { url: '/a/', head }) };
  return checkStructuredData(madeUpSite(files)).map(({ message }) => message);
};

const answers = (text: string, url = 'https://atlas.example/a/') => ({
  '@context': context,
  '@type': 'WebPage',
  name: 'A',
  url,
  spatialCoverage: { name: 'Skåne' },
  mainEntity: { '@type': 'Question', name: 'Vad?', acceptedAnswer: { text, temporalCoverage: '2021/2026' } },
});

describe('checkStructuredData', () => {
  it('lets an answer through that the page itself gives', () => {
    expect(check(answers('En påhittad sida för prov'))).toEqual([]);
  });
  it('lets a path to the page through', () => expect(check(path(step(1, '/'), step(2, '/a/')))).toEqual([]));
  it('asks nothing of a page without data', () => {
    expect(checkStructuredData(madeUpSite({ 'index.html': madeUpPage() }))).toEqual([]);
  });
  it.each([
    ['text that is no JSON', '{', 'inte hel'],
    ['another vocabulary', { ...path(step(1, '/'), step(2, '/a/')), '@context': 'https://annan.example' }, 'inte hel'],
    ['a kind that is not known', { '@context': context, '@type': 'Recipe' }, 'inte hel'],
    ['a data set without a licence', { '@context': context, '@type': 'Dataset', name: 'A' }, 'inte hel'],
    [
      'a set of no terms',
      { '@context': context, '@type': 'DefinedTermSet', name: 'A', hasDefinedTerm: [] },
      'inte hel',
    ],
    ['an answer that the page does not give', answers('Något helt annat'), 'säger något annat'],
    ['an answer of another page', answers('En påhittad sida för prov', 'https://atlas.example/b/'), 'en annan sida'],
    ['steps out of order', path(step(2, '/'), step(1, '/a/')), 'numrerade'],
    ['a step to a page that is not there', path(step(1, '/borta/'), step(2, '/a/')), 'finns'],
    ['a path that ends elsewhere', path(step(1, '/a/'), step(2, '/')), 'sidan själv'],
  ])('reports %s', (_, block, said) => expect(check(block)).toEqual([expect.stringContaining(said)]));
});
