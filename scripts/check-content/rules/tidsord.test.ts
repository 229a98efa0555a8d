import { expect, test } from 'vitest';
import { attributesOf, cleanFiles, contentOf, frontText, mdxText, postText, utgavaText } from '../made-up.ts';
import { checkTidsord } from './tidsord.ts';

const base = { 'utgavor.yaml': utgavaText('2020') + utgavaText('2026', true) };
const found = (files: Readonly<Record<string, string>>) => checkTidsord(contentOf({ ...base, ...files }));
const part = (changes: Readonly<Record<string, string>>, body = 'Text.') =>
  mdxText(frontText(attributesOf.samverkan, [postText('skane/x', changes)]), body);
const nytt = 'text: Ett nytt team åker hem till den sjuka.';

test('content that dates what it says has no findings', () => {
  expect(checkTidsord(contentOf(cleanFiles))).toEqual([]);
});

test('a post of a closed edition says the year in its text', () => {
  const path = 'regioner/skane/2020/samverkan.mdx';
  expect(found({ [path]: part({ text: nytt }) })).toMatchObject([
    { path, line: 11, message: expect.stringContaining('skane/x') },
  ]);
});

test('a post of a rolling edition may have it in its date', () => {
  const path = 'regioner/skane/2026/samverkan.mdx';
  expect(found({ [path]: part({ text: nytt, per: 'per: 2024' }) })).toEqual([]);
  expect(found({ [path]: part({ text: nytt, per: 'per: null' }) })).toMatchObject([{ path }]);
});

test('an event, a post in depth and the running text are judged too, but not the notes', () => {
  const event = 'handelser:\n  - id: skane/h-a\n    datum: null\n    text: Ett team finns nu.\n';
  expect(found({ 'regioner/skane/handelser.yaml': event })).toMatchObject([{ line: 4 }]);
  expect(
    found({ 'fordjupning/skane/poster.yaml': '- id: skane/a\n  per: 2024\n  text: I dag finns många vägar.\n' }),
  ).toHaveLength(1);
  const text = 'Teamet är nyligen startat.[^1]\n\n[^1]: Region Skåne: Nu startar teamet.';
  expect(found({ 'regioner/skane/2020/samverkan.mdx': part({}, text) })).toMatchObject([
    { message: expect.stringContaining('brödtexten') },
  ]);
});
