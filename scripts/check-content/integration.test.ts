import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brodtextPlugin } from './integration.ts';

let root = '';
let content = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'integration-'));
  content = join(root, 'content');
  await mkdir(join(content, 'teman'), { recursive: true });
  await writeFile(join(root, 'utanfor.png'), '');
  await writeFile(join(content, 'teman/karta.png'), '');
  await symlink(join(root, 'utanfor.png'), join(content, 'teman/lank.png'));
  await symlink(root, join(content, 'mapp'));
});
afterAll(() => rm(root, { recursive: true }));

/** Compiles a text as the build does. */
const compile = async (text: string, frontmatter: object = {}) =>
  mdxToJs(text, {
    mdastPlugins: [brodtextPlugin(content)],
    fileURL: pathToFileURL(join(content, 'teman/aldre.mdx')),
    data: { astro: { frontmatter } } as never,
  });

test('a text that the law allows is compiled', async () => {
  expect((await compile('Text <cite>namn</cite> ![En karta](./karta.png)[^1]\n\n[^1]: Källa.')).code).toContain('namn');
});

test('a text that the law refuses stops the build with file, line and remedy', async () => {
  const faults = ['<p set:html="x" />', '![x](./kod.mjs)', 'export const a = 1', 'En {1 + 1}', '[x](javascript:x)'];
  for (const fault of faults)
    await expect(compile(`Text.\n\n${fault}`), fault).rejects.toThrow(
      /^content\/teman\/aldre\.mdx:3\n {2}.+\n {2}→ .+/,
    );
});

test('an image that is a link, or stands in a folder that is one, is refused', async () => {
  for (const adress of ['./lank.png', '../mapp/utanfor.png', './saknas.png'])
    await expect(compile(`![x](${adress})`), adress).rejects.toThrow('finns inte');
});

test('front matter cannot import a layout', async () => {
  await expect(compile('Text.', { layout: './kod.mjs' })).rejects.toThrow('`layout`');
});
