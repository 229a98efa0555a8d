import { expect, test } from 'vitest';
import { expandMonster, globOf, idOf, matchMonster } from './filmonster.ts';

const del = 'regioner/<region>/malbild.mdx';
const plan = 'fordjupning/<region>/initiativ-<ar>.yaml';

test('a path that follows the pattern gives the values of its placeholders', () => {
  expect(matchMonster(del, 'regioner/skane/malbild.mdx')).toEqual({ region: 'skane' });
  expect(matchMonster(plan, 'fordjupning/skane/initiativ-2022.yaml')).toEqual({ region: 'skane', ar: '2022' });
  expect(matchMonster('teman.json', 'teman.json')).toEqual({});
});

test('another name, another depth or a value that is not allowed does not follow it', () => {
  for (const path of ['regioner/skane/malbildXmdx', 'regioner/skane/2020/malbild.mdx', 'regioner/malbild.mdx'])
    expect(matchMonster(del, path)).toBeNull();
  expect(matchMonster(plan, 'fordjupning/skane/initiativ-22.yaml')).toBeNull();
  expect(matchMonster(del, 'regioner/skone/malbild.mdx', { region: ['skane'] })).toBeNull();
});

test('a pattern stands for every combination of values', () => {
  expect(expandMonster('a/<x>/<y>.yaml', { x: ['1', '2'], y: ['p'] })).toEqual(['a/1/p.yaml', 'a/2/p.yaml']);
  expect(expandMonster('a.yaml', {})).toEqual(['a.yaml']);
  expect(expandMonster('a/<x>.yaml', {})).toEqual([]);
});

test('a file is known among its like by its placeholders, or by its name', () => {
  expect(globOf(plan)).toBe('fordjupning/*/initiativ-*.yaml');
  expect(idOf('fordjupning/<region>/<sida>.mdx', 'fordjupning/skane/oversikt.mdx')).toBe('skane/oversikt');
  expect(idOf('nationellt/handelser.yaml', 'nationellt/handelser.yaml')).toBe('handelser');
});
