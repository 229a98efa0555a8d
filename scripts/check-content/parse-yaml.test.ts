import { expect, test } from 'vitest';
import { lineOf, parseJson, parseYaml } from './parse-yaml.ts';

test('a key path leads to its line', () => {
  const data = parseYaml('poster:\n  - id: a\n    teman: [x]\n  - id: b\n', 10);
  expect(lineOf(data, ['poster', 1, 'id'])).toBe(13);
  expect(lineOf(data, ['poster', 0, 'teman', 0])).toBe(12);
});

test('a missing key gets the line of what it is missing from', () => {
  expect(lineOf(parseYaml('a: 1\npost:\n  b: 2\n'), ['post', 'c'])).toBe(2);
});

test('broken YAML gives no value, so that no rule reads half of it', () => {
  const { value, errors } = parseYaml('a: 1\nb: c: d\n');
  expect(value).toBeUndefined();
  expect(errors.map(({ line }) => line)).toEqual([2]);
});

test('an unclosed quote or bracket is placed where it began', () => {
  expect(parseYaml('a: 1\nb: "text\nc: 2\nd: 3').errors[0]?.line).toBe(2);
  expect(parseYaml('a: 1\nb: [x, y\nc: 2').errors[0]?.line).toBe(2);
});

test('an unknown alias is an error, not a crash', () => {
  expect(parseYaml('a: *x').errors).toHaveLength(1);
});

test('empty text gives no value and no errors', () => {
  expect(parseYaml('')).toMatchObject({ value: null, errors: [] });
});

test('broken JSON names the line', () => {
  expect(parseJson('{\n  "a": 1\n  "b": 2\n}').errors[0]?.line).toBe(3);
  expect(parseJson('{\n  "a": 1').errors[0]?.line).toBe(2);
  expect(parseJson('{\n  "a": True,\n  "b": 2,\n  "c": [1, 2]\n}').errors[0]?.line).toBe(2);
  expect(parseJson('{\n  "a": 1,\n  "b": \'x\',\n  "c": {}\n}').errors[0]?.line).toBe(3);
});

test('a key twice in JSON is an error', () => {
  expect(parseJson('{\n  "a": 1,\n  "a": 2\n}').errors[0]).toMatchObject({ code: 'DUPLICATE_KEY', line: 3 });
});

test('a value that begins with an asterisk is told on its line', () => {
  expect(parseYaml('a: 1\nb: *c\nd: 2\n').errors).toMatchObject([{ line: 2, code: 'BAD_ALIAS' }]);
});
