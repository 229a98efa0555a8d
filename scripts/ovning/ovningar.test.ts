import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../check-content/check.ts';
import { cleanFiles, contentOf } from '../check-content/made-up.ts';
import { contentRules } from '../check-content/rules.ts';
import type { Filer } from '../ny/skelett.ts';
import { ovningar, ovningIds, ytan, type Ovning } from './ovningar.ts';

// The made-up atlas is parsed once, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** The made-up atlas, with a rolling edition for a region in depth to belong to. */
const rullande: Filer = {
  ...cleanFiles,
  'utgavor.yaml': `${cleanFiles['utgavor.yaml'] ?? ''}- id: "2026"\n  namn: Utgåvan 2026\n  ar: 2021–2026\n  slag: lopande\n  kallor: []\n  insamlad: 2026-11-28\n  teman: []\n`,
};
const read = (path: string): string => rullande[path] ?? '';
const finns = (path: string): boolean => path in rullande;
const added = (id: Ovning): Filer => ovningar[id].add(read);

describe('what CONTRIBUTING says is enough', () => {
  test.each([
    ['utgava', /^21 mappar, 1 post i en fil som finns$/],
    ['tema', /^1 ny fil, 1 post i en fil som finns$/],
    ['fordjupning', /^1 mapp$/],
  ] as const)('%s', (id, yta) => expect(ytan(added(id), finns)).toMatch(yta));

  test('a region in depth is accepted by every rule that is about it', () => {
    const found = checkContent(contentOf({ ...rullande, ...added('fordjupning') }), contentRules);
    expect(found.filter(({ path }) => path.startsWith('fordjupning/'))).toEqual([]);
  });
  test('so is a theme', () => {
    const found = checkContent(contentOf({ ...cleanFiles, ...added('tema') }), contentRules);
    expect(found.filter(({ path }) => path.includes('ovningstema'))).toEqual([]);
  });
});

test('every drill says what it tries', () => {
  for (const id of ovningIds) expect(ovningar[id].vad).toMatch(/^en |^ett /);
});
test('a lone file is told as one, and nothing as nothing', () => {
  expect(ytan({ 'a/b.yaml': '' }, () => false)).toBe('1 ny fil');
  expect(ytan({}, () => false)).toBe('');
});
