import { expect, test } from 'vitest';
import { bodyText, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkPunkter } from './punkter.ts';

const path = 'regioner/skane/2020/samverkan.mdx';
const djup = 'fordjupning/skane/poster.yaml';
const kallor = (inom: 'region' | 'dokument') =>
  JSON.stringify({
    oversikt: { plats: { slag: 'bild', inom, delas: 'tomrader', antal: 3 } },
    sida: { plats: null },
  });
const regioner = JSON.stringify({ skane: { namn: 'Skåne' }, kalmar: { namn: 'Kalmar län' } });
const text = ['Region Skåne', 'Samverkan\n\n• Ett råd\n• Ett avtal', 'Region Kalmar län', 'Samverkan\n\n• Ett'].join(
  '\n\n\n\n',
);
const post = (kalla: string) => mdxText(frontText('', [postText('skane/a', { kalla: `kalla: ${kalla}` })]), bodyText);
const check = (
  kalla: string,
  {
    inom = 'region',
    kalltext = text as string | null,
  }: { inom?: 'region' | 'dokument'; kalltext?: string | null } = {},
) =>
  checkPunkter(
    contentOf(
      { 'kallor.json': kallor(inom), 'regioner.json': regioner, [path]: post(kalla) },
      kalltext === null ? null : [{ id: 'oversikt', text: kalltext }],
    ),
  );

test('a place that is in the region’s own chapter is right', () => {
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 2:2 }')).toEqual([]);
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 2:1 och 2:2 }')).toEqual([]);
});

test('a place that only another chapter, or nobody, has is told at the reference', () => {
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 4:1 }')).toMatchObject([{ path, line: 15 }]);
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 2:1 och 2:3 }')).toMatchObject([
    { message: expect.stringContaining('2:3'), tip: expect.stringContaining('har 2 punkter') },
  ]);
});

test('in a document without chapters the places are counted over the whole', () => {
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 4:1 }', { inom: 'dokument' })).toEqual([]);
});

test('without the sources only the form is judged: a place where there should be one, and only there', () => {
  const utan = { kalltext: null };
  expect(check('{ id: oversikt, avsnitt: Samverkan, punkt: 9:9 }', utan)).toEqual([]);
  expect(check('{ id: oversikt, avsnitt: Samverkan }', utan)).toMatchObject([
    { path, line: 15, message: expect.stringContaining('säger inte var') },
  ]);
  expect(check('{ id: sida, avsnitt: hela sidan }', utan)).toEqual([]);
  expect(check('{ id: sida, avsnitt: hela sidan, punkt: 2:1 }', utan)).toMatchObject([
    { message: expect.stringContaining('inte är delad') },
  ]);
});

test('posts of a region in depth are checked too', () => {
  const files = {
    'kallor.json': kallor('dokument'),
    [djup]: '- id: skane/a\n  kalla: { id: oversikt, avsnitt: Mål }\n',
  };
  expect(checkPunkter(contentOf(files))).toMatchObject([{ path: djup, line: 2 }]);
});
