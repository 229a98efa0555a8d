import { expect, test } from 'vitest';
import { oncePer } from './minne.ts';

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
