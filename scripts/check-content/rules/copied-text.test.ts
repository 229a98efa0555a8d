import { expect, test } from 'vitest';
import { bodyText, cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkCopiedText } from './copied-text.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const ten = 'ett två tre fyra fem sex sju åtta nio tio';
const sources = (text: string) => [{ id: 'regionoversikt-2020', text }];
const inPost = (changes: Readonly<Record<string, string>>, source: string, body = bodyText) =>
  checkCopiedText(contentOf({ [path]: mdxText(frontText('', [postText('skane/a', changes)]), body) }, sources(source)));

test('without sources nothing is compared', () => {
  const text = mdxText(frontText('', [postText('skane/a', { text: `text: ${ten}` })]), bodyText);
  expect(checkCopiedText(contentOf({ [path]: text }))).toEqual([]);
});

test('own words are right', () => {
  expect(checkCopiedText(contentOf(cleanFiles, sources(ten)))).toEqual([]);
  expect(checkCopiedText(contentOf({}, sources('')))).toEqual([]);
});

test('ten shared words in a row are told, nine are not', () => {
  expect(inPost({ text: `text: Här ${ten}.` }, `x ${ten} y`)).toMatchObject([{ path, line: 9 }]);
  expect(inPost({ text: `text: Här ${ten}.` }, ten.replace('tio', 'elva'))).toEqual([]);
});

test('case, punctuation and line breaks do not hide copied text', () => {
  expect(inPost({ text: `text: ${ten}` }, 'Ett, två – tre\nfyra • fem (sex) sju ”åtta” nio TIO')).toHaveLength(1);
});

test('a long stretch is one finding', () => {
  const [finding, ...rest] = inPost({ text: `text: ${ten} elva tolv` }, `${ten} elva tolv`);
  expect(finding?.message).toContain('12 ord i följd');
  expect(rest).toEqual([]);
});

test('the body is compared, but not its names in cite', () => {
  expect(inPost({}, ten, `Så ${ten}.\n\n${bodyText}`)).toMatchObject([{ path, line: 19 }]);
  expect(inPost({}, ten, `Planen <cite>${ten}</cite>.\n\n${bodyText}`)).toEqual([]);
});

test('words of an exact long name do not count', () => {
  const changes = { text: `text: ${ten}`, begrepp: 'begrepp: [tre fyra fem sex]' };
  expect(inPost(changes, ten)).toEqual([]);
  expect(inPost({ ...changes, begrepp: 'begrepp: [tre fyra]' }, ten)).toHaveLength(1);
});

test('the names of an event are names', () => {
  const handelser = (namn: string) =>
    checkCopiedText(
      contentOf({ 'nationellt/handelser.yaml': `handelser:\n  - titel: ${ten}\n    namn: [${namn}]\n` }, [
        { id: 'kalla', text: ten },
      ]),
    );
  expect(handelser('')).toHaveLength(1);
  expect(handelser(ten)).toEqual([]);
});

test('fields that hold names are not prose', () => {
  expect(inPost({ begrepp: `begrepp: [${ten}]` }, ten)).toEqual([]);
});
