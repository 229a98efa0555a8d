import { expect, test } from 'vitest';
import { cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkExempel } from './exempel.ts';

const found = (handelse: string, post = 'skane/styr') =>
  checkExempel(
    contentOf({
      ...cleanFiles,
      'exempel.yaml': `handelser:\n  - { id: ${handelse}, resultat: false }\nresultat:\n  poster: [${post}]\nstyrning:\n  poster:\n    - ${post}\n`,
      'regioner/skane/handelser.yaml': 'handelser:\n  - id: skane/h-bil\n',
      'regioner/skane/2020/samverkan.mdx': mdxText(frontText('', [postText('skane/styr')]), ''),
      'fordjupning/skane/poster.yaml': '- id: skane/djup\n',
    }),
  );

test('an event and posts that exist, and empty lists, have no findings', () => {
  expect(found('skane/h-bil')).toEqual([]);
  expect(found('skane/h-bil', 'skane/djup')).toEqual([]);
  expect(checkExempel(contentOf(cleanFiles))).toEqual([]);
});
test('an event that does not exist is told with its line and what may have been meant', () =>
  expect(found('skane/h-bild')).toMatchObject([
    {
      path: 'exempel.yaml',
      line: 2,
      message: expect.stringContaining('skane/h-bild'),
      tip: expect.stringContaining('skane/h-bil'),
    },
  ]));
test('so is a post that does not exist', () =>
  expect(found('skane/h-bil', 'skane/styra')).toMatchObject([
    { line: 4, message: 'Posten `skane/styra` finns inte.' },
    { line: 7, message: 'Posten `skane/styra` finns inte.', tip: expect.stringContaining('skane/styr') },
  ]));
