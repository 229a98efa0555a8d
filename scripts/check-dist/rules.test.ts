import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from './rules.ts';

it('runs every rule that has a file', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  expect(rules).toHaveLength(files.length);
});
