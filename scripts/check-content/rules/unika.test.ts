import { expect, test } from 'vitest';
import { cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkUnika } from './unika.ts';

const twice = (files: Readonly<Record<string, string>>) => checkUnika(contentOf(files));

test('ids that stand once are right', () => {
  expect(twice(cleanFiles)).toEqual([]);
  expect(twice({ 'begrepp.yaml': 'ingen lista', 'okand.yaml': '[{ id: a }, { id: a }]' })).toEqual([]);
});

test.each([
  ['begrepp.yaml', '- id: sip\n- id: at\n- id: sip\n', 3],
  ['nyckeltal.yaml', '- id: a\n- id: a\n', 2],
  ['andringar.yaml', '- version: 1.0.0\n- version: 1.0.0\n', 2],
  ['regioner/skane/handelser.yaml', 'handelser:\n  - id: skane/h-a\n  - id: skane/h-a\n', 3],
  ['regioner/skane/handelser.yaml', 'handelser:\n  - titel: Ny plan\n  - titel: Ny plan\n', 3],
  ['regioner/skane/2020/bedomningar.yaml', 'bedomningar:\n  - tema: aldre\n  - tema: aldre\n', 3],
  ['fordjupning/skane/matt.yaml', '- id: a\n- id: a\n', 2],
  ['fordjupning/skane/loften.yaml', '- loften:\n    - id: "1.1"\n- loften:\n    - id: "1.1"\n', 4],
])('an id twice in %s is told with line', (path, text, line) => {
  const [first, ...rest] = twice({ [path]: text });
  expect(first).toMatchObject({ path, line, tip: expect.stringContaining('på rad ') });
  expect(rest).toEqual([]);
});

test('a post stands once in the whole atlas, in depth too, and the other place is told', () => {
  const post = mdxText(frontText('', [postText('skane/team')]), '');
  const poster = { 'regioner/skane/2020/malbild.mdx': post, 'regioner/skane/2020/samverkan.mdx': post };
  expect(twice(poster)).toMatchObject([
    {
      path: 'regioner/skane/2020/samverkan.mdx',
      tip: expect.stringContaining('i regioner/skane/2020/malbild.mdx, rad 7'),
    },
  ]);
  expect(
    twice({ 'regioner/skane/2020/malbild.mdx': post, 'fordjupning/skane/poster.yaml': '- id: skane/team\n' }),
  ).toHaveLength(1);
});

test('an initiative stands once a region, and may have the same name in another', () => {
  const plan = 'grupper:\n  - initiativ:\n      - id: team\n';
  expect(
    twice({ 'fordjupning/skane/initiativ-2022.yaml': plan, 'fordjupning/skane/initiativ-2024.yaml': plan }),
  ).toHaveLength(1);
  expect(
    twice({ 'fordjupning/skane/initiativ-2022.yaml': plan, 'fordjupning/halland/initiativ-2022.yaml': plan }),
  ).toEqual([]);
});
