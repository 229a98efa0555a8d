import { expect, test } from 'vitest';
import { onceBy, oncePer } from './minne.ts';

test('an answer is made once for each object, also when it is undefined', () => {
  const asked: object[] = [];
  const once = oncePer((key: { readonly value: number | undefined }) => {
    asked.push(key);
    return key.value;
  });
  const [a, b] = [{ value: 1 }, { value: undefined }];
  expect([once(a), once(b), once(a), once(b)]).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual([a, b]);
});

test('of a text or a number too, and each function has a memory of its own', () => {
  const asked: string[] = [];
  const make = (name: string) =>
    onceBy((key: string | number) => {
      asked.push(`${name} ${key}`);
      return key === '' ? undefined : `${name} ${key}`;
    });
  const [a, b] = [make('a'), make('b')];
  expect([a('x'), a(''), b('x'), a('x'), a(''), a(1)]).toEqual(['a x', undefined, 'b x', 'a x', undefined, 'a 1']);
  expect(asked).toEqual(['a x', 'a ', 'b x', 'a 1']);
});
