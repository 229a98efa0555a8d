import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkExempel } from './exempel.ts';

const found = (id: string) =>
  checkExempel(
    contentOf({
      ...cleanFiles,
      'exempel.yaml': `- { id: ${id}, resultat: false }\n`,
      'regioner/skane/handelser.yaml': 'handelser:\n  - id: skane/h-bil\n',
    }),
  );

test('an event that exists, and an empty list, have no findings', () => {
  expect(found('skane/h-bil')).toEqual([]);
  expect(checkExempel(contentOf(cleanFiles))).toEqual([]);
});
test('one that does not exist is told with its line and what may have been meant', () =>
  expect(found('skane/h-bild')).toMatchObject([
    {
      path: 'exempel.yaml',
      line: 1,
      message: expect.stringContaining('skane/h-bild'),
      tip: expect.stringContaining('skane/h-bil'),
    },
  ]));
