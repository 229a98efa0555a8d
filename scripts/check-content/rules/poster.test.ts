import { expect, test } from 'vitest';
import { attributesOf, bodyText, cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkKallhanvisningar } from './kallhanvisningar.ts';
import { checkPostId } from './post-id.ts';
import { checkPostKalla } from './post-kalla.ts';
import { checkUnderlag } from './underlag.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const withPoster = (poster: readonly string[], common?: string) => ({
  [path]: mdxText(frontText(attributesOf.samverkan, poster, common), bodyText),
});
const kallor = { 'kallor.json': cleanFiles['kallor.json'] ?? '' };

test('posts as they should be have no findings', () => {
  for (const rule of [checkKallhanvisningar, checkPostId, checkPostKalla, checkUnderlag]) {
    expect(rule(contentOf(cleanFiles))).toEqual([]);
    expect(rule(contentOf({}))).toEqual([]);
  }
});

test('an id from another region is told', () => {
  expect(checkPostId(contentOf(withPoster([postText('blekinge/team')])))).toMatchObject([
    { path, line: 9, tip: expect.stringContaining('`id: skane/team`') },
  ]);
});

test('in a misspelt folder only the folder is wrong', () => {
  const files = { 'regioner/skone/2020/samverkan.mdx': mdxText(frontText('', [postText('skane/team')]), '') };
  expect(checkPostId(contentOf(files))).toEqual([]);
});

test('a slug that pages use as an anchor is told', () => {
  expect(checkPostId(contentOf(withPoster([postText('skane/forum')])))).toMatchObject([
    { message: expect.stringContaining('`forum` är upptaget') },
  ]);
});

test('a post without a source is told at the post, one with an empty source at the key', () => {
  expect(checkPostKalla(contentOf(withPoster([postText('skane/a', { kalla: null })])))).toMatchObject([
    { path, line: 9 },
  ]);
  expect(checkPostKalla(contentOf(withPoster([postText('skane/a', { kalla: 'kalla:' })])))).toMatchObject([
    { line: 17 },
  ]);
});

test('a section that the source does not have is told, in posts and attributes', () => {
  const common =
    'underlag: text\ngranskad: 2026-11-22\nkalla: { id: regionoversikt-2020, avsnitt: Samvekan }\nper: 2020';
  const post = postText('skane/a', { kalla: 'kalla: { id: regionoversikt-2020, avsnitt: Prioriteringar }' });
  expect(checkKallhanvisningar(contentOf({ ...kallor, ...withPoster([post], common) }))).toMatchObject([
    { path, line: 4, tip: expect.stringContaining('Menade du `Samverkan`?') },
    { path, line: 17 },
  ]);
});

test('a source without set sections takes any', () => {
  const post = postText('skane/a', { kalla: 'kalla: { id: kronoberg-handlingsplan-2024, avsnitt: Vad som helst }' });
  const utan = {
    'kronoberg-handlingsplan-2024': { kortnamn: 'Planen', avsnitt: null },
    'regionoversikt-2020': { kortnamn: 'Översikten', avsnitt: null },
  };
  const files = { 'kallor.json': JSON.stringify(utan), ...withPoster([post]) };
  expect(checkKallhanvisningar(contentOf(files))).toEqual([]);
});

test('a section that was a picture gives no posts, but another section may', () => {
  const common =
    'underlag: bild\ngranskad: 2026-11-22\nkalla: { id: regionoversikt-2020, avsnitt: Samverkan }\nper: 2020';
  const other = postText('skane/b', { kalla: 'kalla: { id: regionoversikt-2020, avsnitt: Fallstudie }' });
  expect(checkUnderlag(contentOf(withPoster([postText('skane/a'), other], common)))).toMatchObject([{ path, line: 9 }]);
});

test('a source that does not exist is told, with the nearest', () => {
  const post = postText('skane/a', { kalla: 'kalla: { id: regionoversikten-2020, avsnitt: Samverkan }' });
  expect(checkKallhanvisningar(contentOf({ ...kallor, ...withPoster([post]) }))).toMatchObject([
    { path, line: 17, tip: expect.stringContaining('Menade du `regionoversikt-2020`?') },
  ]);
});

test('a page of a region is a source, as a whole', () => {
  const sidor = { 'regioner/skane/2026/kallor.yaml': 'skane-sida: { titel: Nära vård, utgivare: Region Skåne }\n' };
  const post = (avsnitt: string) => postText('skane/a', { kalla: `kalla: { id: skane-sida, avsnitt: ${avsnitt} }` });
  const found = (avsnitt: string) =>
    checkKallhanvisningar(contentOf({ ...kallor, ...sidor, ...withPoster([post(avsnitt)]) }));
  expect(found('hela sidan')).toEqual([]);
  expect(found('Samverkan')).toMatchObject([{ path, line: 17 }]);
});
