import { expect, it } from 'vitest';
import { buildFigures, quantile } from './figures.ts';
import { madeUpPage, madeUpSite } from './made-up.ts';

it('takes the value that a share of the values do not exceed', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBe(0);
});

it('puts the heaviest page first and counts a style sheet that is linked twice once', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  const site = madeUpSite({
    'index.html': madeUpPage(),
    'b/index.html': madeUpPage('', { head: link + link }),
    'a.css': 'p { color: red }'.repeat(3),
  });
  const { weights, pages } = buildFigures(site);
  expect(pages).toBe(2);
  expect(weights.map(({ page }) => page.url)).toEqual(['/b/', '/']);
  expect(weights[0]?.bytes).toBe((weights[0]?.page.gzip ?? 0) + (site.stylesheets.get('a.css')?.gzip ?? 0));
});

it('has figures for a site without pages', () => {
  expect(buildFigures(madeUpSite({}))).toMatchObject({ pages: 0, median: 0, p95: 0, share: 1 });
});
