import { expect, it } from 'vitest';
import { buildFigures } from './figures.ts';
import { madeUpStart } from './made-up.ts';
import { figuresText, findingsText, summaryText } from './report.ts';

const finding = (path: string, line: number | null = null) => ({ path, line, message: 'Fel.', tip: 'Rätta.' });

it('tells a fault on many pages once, with places and how many more', () => {
  expect(findingsText([finding('a.html', 3), finding('b.html'), finding('c.html')], 2)).toBe(
    'Fel.\n  → Rätta.\n  a.html:3\n  b.html\n  … och 1 till',
  );
});

it('says nothing of no findings', () => {
  expect(findingsText([])).toBe('');
  expect(summaryText([])).toBe('Inga fel i den byggda webbplatsen.');
});

it('gives the number of pages and the heaviest in the table', () => {
  const text = figuresText(buildFigures(madeUpStart()));
  expect(text).toMatch(/^Sidor +1$/m);
  expect(text).toMatch(/^Sidor på högst 14 kB +100,0 % \(0\s+sidor över\)$/m);
  expect(text).toMatch(/^Tyngst +0,\d kB {2}\/$/m);
});
