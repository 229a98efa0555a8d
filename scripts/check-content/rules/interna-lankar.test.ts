import { expect, test } from 'vitest';
import { attributesOf, cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkInternaLankar } from './interna-lankar.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const front = frontText(attributesOf.samverkan, [postText('skane/lakarbil')]);
const found = (link: string) =>
  checkInternaLankar(contentOf({ ...cleanFiles, [path]: mdxText(front, `Text.\n\nSe [här](${link}).`) }));

test.each([
  '/',
  '/teman/',
  '/teman/aldre/',
  '/teman/aldre/skane/#2020',
  '/regioner/skane/',
  '/exempel/skane/lakarbil/',
  '/om/metod/#liknande',
  '/data/poster.csv',
  'https://example.se/x',
  '#rubrik',
])('%s leads somewhere', (link) => expect(found(link)).toEqual([]));

test.each([
  ['/teman/mobilateam/', 'mobila-team'],
  ['/teman/aldre/skone/', 'skane'],
  ['/regioner/skåne/', 'skane'],
  ['/exempel/skane/lakarbill/', 'skane/lakarbil'],
  ['/tema/aldre/', 'teman'],
  ['/teman/aldre', '/teman/aldre/'],
])('%s is told on its line, with %s', (link, meant) => {
  expect(found(link)).toMatchObject([{ path, tip: expect.stringContaining(`\`${meant}\``) }]);
  expect(found(link)[0]?.line).toBeGreaterThan(10);
});
