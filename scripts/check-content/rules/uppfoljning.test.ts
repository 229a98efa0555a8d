import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkUppfoljning } from './uppfoljning.ts';

const fil = 'uppfoljning.yaml';
const found = (...rader: readonly string[]) =>
  checkUppfoljning(
    contentOf({
      ...cleanFiles,
      [fil]: `fynd:\n${rader.map((rad) => `  - { ${rad} }\n`).join('')}`,
      'regioner/skane/handelser.yaml': 'handelser:\n  - id: skane/h-a\n',
    }),
  );

test('references to what exists have no findings', () => {
  expect(checkUppfoljning(contentOf(cleanFiles))).toEqual([]);
  expect(
    found(
      'region: skane, led: plan, slag: post, id: skane/team-malbild',
      'region: skane, led: granskning, slag: handelse, id: skane/h-a',
      'region: skane, led: plan, slag: kalla, id: regionoversikt-2020',
    ),
  ).toEqual([]);
});

test.each([
  ['region: skane, led: plan, slag: post, id: skane/borta', 'finns inte'],
  ['region: skane, led: plan, slag: handelse, id: skane/team-malbild', 'finns inte'],
  ['region: skane, led: plan, slag: kalla, id: borta', 'finns inte'],
  ['region: kalmar, led: plan, slag: handelse, id: skane/h-a', 'hör inte till kalmar'],
])('%s is told with its line', (rad, message) => {
  expect(found(rad)).toMatchObject([{ path: fil, line: 2, message: expect.stringContaining(message) }]);
});

test('a reference stands once a step', () => {
  const rad = 'region: skane, led: plan, slag: handelse, id: skane/h-a';
  expect(found(rad, rad)).toMatchObject([{ line: 3 }]);
  expect(found(rad, rad.replace('plan', 'uppfoljning'))).toEqual([]);
});
