import { describe, expect, test } from 'vitest';
import { attributesOf, bodyText, cleanFiles, contentOf, frontText, mdxText, postText, utgavaText } from '../made-up.ts';
import { checkEttSvar } from './ett-svar.ts';

const malbild = 'regioner/skane/2020/malbild.mdx';
const samverkan = 'regioner/skane/2020/samverkan.mdx';
const base = {
  'regioner.json': cleanFiles['regioner.json'] ?? '',
  'teman.json': cleanFiles['teman.json'] ?? '',
  'utgavor.yaml': utgavaText('2020') + utgavaText('2026', true),
};
const found = (files: Readonly<Record<string, string>>) => checkEttSvar(contentOf({ ...base, ...files }));
const part = (attributes: string, poster: readonly string[] = []) => mdxText(frontText(attributes, poster), bodyText);

test('content that agrees with itself has no findings', () => {
  expect(checkEttSvar(contentOf(cleanFiles))).toEqual([]);
  expect(checkEttSvar(contentOf({}))).toEqual([]);
});

describe('a contradiction', () => {
  const tema = postText('skane/x', { teman: 'teman: [gemensam-malbild]' });
  test('is told at the one place, and names the other with its line', () => {
    const [finding, ...rest] = found({
      [malbild]: part(attributesOf.malbild),
      [samverkan]: part(attributesOf.samverkan, [tema]),
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ path: malbild, line: 15, message: expect.stringContaining('gemensam-malbild') });
    expect(finding?.tip).toContain(`Det andra stället: ${samverkan}, rad 12.`);
  });
  test('is told of a key that is left out at the group that would hold it', () => {
    const dokument = part(attributesOf.malbild.replace('ej-namnt', 'pagar'), [tema]);
    expect(found({ [malbild]: dokument })).toEqual([]);
    expect(found({ [malbild]: part(attributesOf.malbild.replace('ej-namnt', 'pagar')) })).toMatchObject([{ line: 15 }]);
  });
  test('of a file with faults is not told before they are mended', () => {
    const broken = part(attributesOf.malbild, [tema]).replace('underlag: text', 'underlag: x');
    expect(found({ [malbild]: broken })).toEqual([]);
  });
});
