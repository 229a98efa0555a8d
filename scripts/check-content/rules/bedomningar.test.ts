import { expect, test } from 'vitest';
import { contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkBedomningar } from './bedomningar.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const kalla = 'kalla: { id: regionoversikt-2020, avsnitt: Samverkan }';
const bedomning = (tema: string): string => `  - tema: ${tema}\n    svar: delvis\n    ${kalla}\n`;
const content = (temanJudged: readonly string[], post: string) =>
  contentOf({
    'regioner/skane/2020/bedomningar.yaml': `bedomningar:\n${temanJudged.map(bedomning).join('')}`,
    [path]: mdxText(frontText('', [post]), ''),
  });

test('a judged theme that no post carries is right', () => {
  expect(checkBedomningar(content(['aldre', 'glesbygd'], postText('skane/a')))).toEqual([]);
  expect(checkBedomningar(contentOf({}))).toEqual([]);
});

test('a post that carries a judged theme is told', () => {
  const post = postText('skane/a', { teman: 'teman: [mobila-team, aldre]' });
  expect(checkBedomningar(content(['aldre'], post))).toMatchObject([{ path, line: 10 }]);
});

test('a post of another edition may carry it', () => {
  const files = {
    'regioner/skane/2020/bedomningar.yaml': `bedomningar:\n${bedomning('aldre')}`,
    'regioner/skane/2026/samverkan.mdx': mdxText(frontText('', [postText('skane/a', { teman: 'teman: [aldre]' })]), ''),
  };
  expect(checkBedomningar(contentOf(files))).toEqual([]);
});
