import { describe, expect, test } from 'vitest';
import { attributesOf, bodyText, cleanFiles, contentOf, frontText, mdxText, postText, utgavaText } from '../made-up.ts';
import { checkUtgavor } from './utgavor.ts';

const da = 'regioner/skane/2020/samverkan.mdx';
const nu = 'regioner/skane/2026/samverkan.mdx';
const sida = 'kalla: { id: skane-plan, avsnitt: hela sidan }';
const lista = { 'utgavor.yaml': utgavaText('2020') + utgavaText('2026', true) };
const post = (changes: Readonly<Record<string, string>>) => postText('skane/team', changes);
const rolling = (poster: readonly string[], attributes: string = attributesOf.samverkan) =>
  mdxText(frontText(attributes, poster, 'underlag: sokt\ngranskad: 2026-11-28\nkalla: null\nper: null'), bodyText);
const found = (files: Readonly<Record<string, string>>) =>
  checkUtgavor(contentOf({ 'kallor.json': cleanFiles['kallor.json'] ?? '', ...lista, ...files }));

test('statements of their own edition have no findings, and a folder without editions says nothing', () => {
  expect(checkUtgavor(contentOf(cleanFiles))).toEqual([]);
  expect(checkUtgavor(contentOf({}))).toEqual([]);
  expect(found({ [nu]: rolling([post({ kalla: sida, per: 'per: 2026-03-12' })]) })).toEqual([]);
});

describe('a post in the wrong folder is told at the key that shows it', () => {
  const closed = (changes: Readonly<Record<string, string>>) =>
    found({ [da]: mdxText(frontText(attributesOf.samverkan, [post(changes)]), bodyText) });
  test('a new plan among what was said in 2020', () => {
    expect(closed({ kalla: sida })).toMatchObject([{ path: da, line: 17 }]);
    expect(closed({ per: 'per: 2026-03-12' })).toMatchObject([{ path: da, line: 18 }]);
  });
  test('the overview of 2020 among what is said now', () => {
    expect(found({ [nu]: rolling([post({ per: 'per: null' })]) })).toMatchObject([{ path: nu, line: 17 }]);
  });
  test('a year that has not been', () => {
    expect(found({ [nu]: rolling([post({ kalla: sida, per: 'per: 2202' })]) })).toMatchObject([
      { path: nu, line: 18, tip: expect.stringContaining('`insamlad`') },
    ]);
  });
});

describe('a value of a part without a source', () => {
  const yes = 'politiskSamverkan: true\nforum: []';
  test('is refused without a source of its own', () => {
    expect(found({ [nu]: rolling([], yes) })).toMatchObject([{ path: nu, line: 6 }]);
  });
  test('is right with one, and when there is nothing to say', () => {
    const belagg = `${yes}\nbelagg:\n  politiskSamverkan: { per: 2024, handelse: skane/h-a, kalla: null }`;
    expect(found({ [nu]: rolling([], belagg) })).toEqual([]);
    expect(found({ [nu]: rolling([]) })).toEqual([]);
  });
});

test('an edition that rests on a document that does not exist is told', () => {
  const text = utgavaText('2020').replace('regionoversikt-2020', 'regionoverskt-2020');
  expect(found({ 'utgavor.yaml': text })).toMatchObject([
    { path: 'utgavor.yaml', tip: expect.stringContaining('Menade du `regionoversikt-2020`?') },
  ]);
});
