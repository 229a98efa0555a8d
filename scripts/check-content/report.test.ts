import { expect, test } from 'vitest';
import { reportText } from './report.ts';

const extent = { files: 5, delar: 1, poster: 1204, teman: 2 };
const finding = (path: string, line: number | null) => ({ path, line, message: `Fel ${line}.`, tip: 'Rätta.' });

test('findings are grouped by file, in line order, with the folder before the path', () => {
  const text = reportText([finding('b.mdx', 9), finding('a.mdx', null), finding('b.mdx', 2)], '/hem/content', extent);
  expect(text).toBe(
    'content/a.mdx\n  Fel null.\n  → Rätta.\n\ncontent/b.mdx:2\n  Fel 2.\n  → Rätta.\ncontent/b.mdx:9\n  Fel 9.\n  → Rätta.\n\n3 fel i 2 filer. 5 filer i /hem/content är kontrollerade.',
  );
});

test('one finding is counted in the singular', () => {
  expect(reportText([finding('a.mdx', 1)], '/hem/content', extent)).toContain('1 fel i 1 fil.');
});

test('no findings gives the counts, written the Swedish way', () => {
  expect(reportText([], '/hem/content', extent)).toBe(
    'Inga fel. 5 filer i /hem/content är kontrollerade: 1 del, 1\u00a0204 poster, 2 teman.',
  );
});

test('of a file with very many findings the first are shown and the rest counted', () => {
  const many = Array.from({ length: 380 }, (_, i) => finding('a.mdx', i + 1));
  const text = reportText(many, '/hem/content', extent);
  expect(text).toContain('content/a.mdx:12\n');
  expect(text).not.toContain('content/a.mdx:13\n');
  expect(text).toContain('… och 368 fel till i filen.');
  expect(text).toContain('380 fel i 1 fil.');
});
