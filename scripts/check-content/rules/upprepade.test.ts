import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkUpprepade } from './upprepade.ts';

const found = (text: string) => checkUpprepade(contentOf({ 'a.yaml': text }));

test('the made-up atlas repeats nothing', () => expect(checkUpprepade(contentOf(cleanFiles))).toEqual([]));

test.each([
  ['a: 1\nteman: [aldre, barn, aldre]\n', 2],
  ['- namn: x\n  tal: 1\n- namn: y\n- namn: x\n  tal: 1\n', 4],
  ['a:\n  - b:\n      - 1\n      - 1\n', 4],
])('%j is told at the second', (text, line) => expect(found(text)).toMatchObject([{ line }]));

test('lists whose items differ in anything stand', () => {
  expect(found('- { id: a, tal: 1 }\n- { id: a, tal: 2 }\n- []\n- {}\n')).toEqual([]);
});
