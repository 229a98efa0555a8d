import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findHinder } from './hinder.mjs';

describe('what stands in the way of running the house', () => {
  test.each(['18.20.4', '20.20.2', '22.17.1', '23.5.0'])(
    'Node %s is too old, and the line says the remedy',
    (version) => {
      expect(findHinder(version, true)).toMatch(new RegExp(`^Node ${version} är för gammal.+npm ci.+$`));
    },
  );
  test.each(['22.18.0', '23.6.0', '24.0.0', '26.10.0'])('Node %s will do', (version) => {
    expect(findHinder(version, true)).toBeNull();
  });
  test('without packages that is what is said, whichever Node it is', () => {
    expect(findHinder('20.20.2', false)).toMatch(/inte installerade.+npm ci/);
    expect(findHinder('26.10.0', false)).toMatch(/inte installerade.+npm ci/);
  });
});

test('every npm script asks first, or only calls those that do', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const asks = /^node scripts\/runtime\/require\.mjs( |$)/;
  const calls = /^npm run [\w:-]+$/;
  const unasked = Object.entries(scripts).filter(([, text]) => {
    const steps = text.split(' && ');
    const [first = ''] = steps;
    // A bare `node` would be the one that the shell found before the runtime was in place.
    const bare = steps.some((step) => step.startsWith('node ') && !asks.test(step));
    return bare || !(asks.test(first) || steps.every((step) => calls.test(step)));
  });
  expect(unasked).toEqual([]);
});
