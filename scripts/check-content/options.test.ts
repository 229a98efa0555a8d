import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test("the folders are read, and the atlas's own content is checked without any", () => {
  expect(parseOptions([])).toEqual({ content: 'content', kallor: null });
  expect(parseOptions(['--content', 'a', '--kallor', 'b'])).toEqual({ content: 'a', kallor: 'b' });
});

test('an option that npm kept for itself is told, and the default folder is not checked in its place', () => {
  expect(parseOptions([], { npm_config_content: 'kopia' })).toEqual({
    error: expect.stringContaining('Valet `--content` nådde inte fram: npm behöll det.'),
  });
  expect(parseOptions(['kopia'])).toEqual({ error: expect.stringContaining('Jag förstår inte `kopia`.') });
});
