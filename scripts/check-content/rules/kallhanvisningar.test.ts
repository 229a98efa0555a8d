import { expect, test } from 'vitest';
import { contentOf } from '../made-up.ts';
import { checkKallhanvisningar } from './kallhanvisningar.ts';

const part = '---\nposter:\n  - id: blekinge/x\n    kalla: { id: blekinge-k1, avsnitt: null }\n---\n';
const found = (kallor: string, region = 'blekinge') =>
  checkKallhanvisningar(
    contentOf({
      'kallor.json': '{}',
      'regioner/blekinge/2026/samverkan.mdx': part,
      [`regioner/${region}/2026/kallor.yaml`]: kallor,
    }),
  ).map(({ message }) => message);

test('a source that stands in no list is told', () => {
  expect(found('{}')).toEqual(['Källan `blekinge-k1` finns inte.']);
});

test('a source that may stand in a list which cannot be read is not said to be missing', () => {
  expect(found('blekinge-k1: [')).toEqual([]);
  expect(found('dalarna-k1: [', 'dalarna')).toEqual(['Källan `blekinge-k1` finns inte.']);
});
