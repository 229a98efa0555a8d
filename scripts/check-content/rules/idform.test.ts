import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkIdform } from './idform.ts';

const found = (text: string, path = 'a.yaml') => checkIdform(contentOf({ [path]: text }));

test('the made-up atlas has ids of the right form', () => expect(checkIdform(contentOf(cleanFiles))).toEqual([]));

test.each(['fraga-1', 'skane/lakarbil-2', '1.1', 'a'])('id: %s stands', (id) => {
  expect(found(`- id: "${id}"\n`)).toEqual([]);
});

test.each(['Fraga-1', 'åldre', 'a b', 'x@', 'a/b/c', '-a', 'a--b', '../a'])('id: %s is told', (id) => {
  expect(found(`- namn: x\n  id: "${id}"\n`)).toMatchObject([{ path: 'a.yaml', line: 2 }]);
});

test('a key that is part of the language is told; a text about ids is none', () => {
  expect(found('a:\n  __proto__: { b: 1 }\n')).toMatchObject([{ line: 2, tip: 'Ta bort den.' }]);
  expect(found('falt:\n  id: Id of the statement.\n', 'engelska.yaml')).toEqual([]);
});
