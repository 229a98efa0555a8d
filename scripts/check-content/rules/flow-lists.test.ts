import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkFlowLists } from './flow-lists.ts';

const inYaml = (text: string) => checkFlowLists(contentOf({ 'a.yaml': text }));

test('lists of ids on one line and attributes on lines of their own are right', () => {
  expect(checkFlowLists(contentOf(cleanFiles))).toEqual([]);
  expect(inYaml('')).toEqual([]);
});

test('a list of ids over several lines is told with the line to write', () => {
  expect(inYaml('titel: A\nteman:\n  - aldre\n  - glesbygd\n')).toMatchObject([
    { line: 2, tip: 'Skriv `teman: [aldre, glesbygd]`.' },
  ]);
  expect(inYaml('teman: [aldre,\n  glesbygd]\n')).toHaveLength(1);
});

test('other lists may be written as they are', () => {
  expect(inYaml('inriktningar:\n  - Hälsa\n')).toEqual([]);
});

test('attributes on one line are told', () => {
  expect(inYaml('strategi: { namn: null, malar: 2030 }')).toMatchObject([{ line: 1 }]);
});
