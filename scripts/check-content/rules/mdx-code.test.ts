import { expect, test } from 'vitest';
import { contentOf, mdxText } from '../made-up.ts';
import { checkMdxCode } from './mdx-code.ts';

const redirect = '<p set:html="<meta http-equiv=refresh content=\'0;url=https://evil.example/\'>" />';
const files = ['teman/aldre.mdx', 'regioner/blekinge/2020/malbild.mdx', 'fordjupning/kronoberg/traden.mdx'];

test.each(files)('%s can neither redirect, run code nor pull in files', (path) => {
  const found = (body: string) => checkMdxCode(contentOf({ [path]: mdxText('per: 2020', body), 'teman/kod.mjs': '' }));
  expect(found('En text med <cite>namn</cite> och en [länk](https://exempel.se).')).toEqual([]);
  for (const body of [
    redirect,
    '![x](../../teman/kod.mjs)',
    '![x](../../../../etc/passwd)',
    '{1 + 1}',
    '[x](javascript&#58;x)',
  ])
    expect(found(body), body).toMatchObject([{ path, line: 5, tip: expect.stringMatching(/^[A-ZÅÄÖ].*\.$/) }]);
});

test('an image of the folder may be shown, from its own folder and from another', () => {
  const text = (adress: string) => mdxText('per: 2020', `![En karta](${adress})`);
  const content = contentOf({
    'teman/karta.png': '',
    'teman/aldre.mdx': text('./karta.png'),
    'fordjupning/kronoberg/traden.mdx': text('../../teman/karta.png'),
    'fordjupning/kronoberg/oversikt.mdx': text('./karta.png'),
  });
  expect(checkMdxCode(content)).toMatchObject([{ path: 'fordjupning/kronoberg/oversikt.mdx', line: 5 }]);
});

test('what both parsers see is told once, and what only the build sees is told too', () => {
  const body = contentOf({ 'a.mdx': mdxText('per: 2020', 'Text.') }).files[0]!.body!;
  const seen = { type: 'root', children: [{ type: 'link', url: 'x' }] };
  const found = (trees: (typeof body)['trees']) =>
    checkMdxCode({
      files: [{ path: 'a.mdx', data: null, fault: null, body: { ...body, trees } }],
      folders: [],
      kalltexter: null,
    });
  expect(found([seen, seen])).toHaveLength(1);
  expect(found([{ type: 'root' }, seen])).toHaveLength(1);
});
