import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('CITATION.cff names the newest version and its day', () => {
  const cff = parse(readFileSync('CITATION.cff', 'utf8'));
  const [newest] = parse(readFileSync('content/andringar.yaml', 'utf8'));
  expect([cff.version, cff['date-released']]).toEqual([newest.version, newest.datum]);
});
