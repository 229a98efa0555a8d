import { expect, test } from 'vitest';
import { longestFirst } from './ordning.ts';

const spec = (name: string) => ({ moduleId: `/atlas/tests/${name}.test.ts` });

test('files that take long come first, in their own order, and the rest as they stood', () => {
  const specs = ['b', 'kort', 'a', 'annan'].map(spec);
  expect(longestFirst(specs, ['a', 'b'])).toEqual(['a', 'b', 'kort', 'annan'].map(spec));
  expect(longestFirst(specs, [])).toEqual(specs);
});
