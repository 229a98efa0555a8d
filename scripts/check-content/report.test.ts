import { expect, test } from 'vitest';
import { reportText } from './report.ts';

const extent = { files: 5, delar: 1, poster: 1204, teman: 2 };
const finding = (path: string, line: number | null) => ({ path, line, message: `Fel ${line}.`, tip: 'Rätta.' });

test('findings are grouped by file, in line order, with the folder before the path', () => {
  const text = reportText([finding('b.mdx', 9), finding('a.mdx', null), finding('b.mdx', 2)], 'content', extent);
  expect(text).toBe(
    'content/a.mdx\n  Fel null.\n  → Rätta.\n\ncontent/b.mdx:2\n  Fel 2.\n  → Rätta.\ncontent/b.mdx:9\n  Fel 9.\n  → Rätta.\n\n3 fel i 2 filer.',
  );
});

test('one finding is counted in the singular', () => {
  expect(reportText([finding('a.mdx', 1)], 'content', extent)).toContain('1 fel i 1 fil.');
});

test('no findings gives the counts, written the Swedish way', () => {
  expect(reportText([], 'content', extent)).toBe(
    'Inga fel. 5 filer är kontrollerade: 1 del, 1\u00a0204 poster, 2 teman.',
  );
});
