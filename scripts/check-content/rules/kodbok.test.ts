import { describe, expect, test } from 'vitest';
import {
  attributesOf,
  bodyText,
  cleanFiles,
  contentOf,
  frontText,
  mdxText,
  postText,
  utanKommuner,
} from '../made-up.ts';
import { checkKodbok } from './kodbok.ts';

const samverkan = 'regioner/skane/2020/samverkan.mdx';
const base = {
  'regioner.json': cleanFiles['regioner.json'] ?? '',
};
const found = (files: Readonly<Record<string, string>>) => checkKodbok(contentOf({ ...base, ...files }));
const part = (attributes: string, poster: readonly string[] = []) => mdxText(frontText(attributes, poster), bodyText);

test('content by the codebook has no findings', () => {
  expect(checkKodbok(contentOf(cleanFiles))).toEqual([]);
  expect(checkKodbok(contentOf({}))).toEqual([]);
});

describe('the step of a post', () => {
  const inPost = (changes: Readonly<Record<string, string | null>>) =>
    found({ [samverkan]: part(attributesOf.samverkan, [postText('skane/plan', changes)]) });
  test('is told at its key, with the post', () => {
    expect(inPost({ niva: 'slag: handling\n    niva: i-drift' })).toMatchObject([
      { path: samverkan, line: 14, message: expect.stringContaining('skane/plan') },
    ]);
    expect(inPost({ niva: null })).toHaveLength(1);
    expect(inPost({ niva: 'slag: dokument\n    lage: utkast' })).toEqual([]);
  });
  test('holds in a region in depth too', () => {
    const poster = '- id: skane/x\n  slag: iakttagelse\n  niva: utvarderat\n';
    expect(found({ 'fordjupning/skane/poster.yaml': poster })).toMatchObject([{ line: 3 }]);
  });
});

test('a question about municipalities cannot apply where there are none, and does elsewhere', () => {
  expect(found({ [samverkan]: part(utanKommuner(attributesOf.samverkan)) })).toMatchObject([
    { path: samverkan, line: 6 },
  ]);
  expect(found({ [samverkan.replace('skane', 'gotland')]: part(attributesOf.samverkan) })).toHaveLength(1);
});
