import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexeradPost } from '../../src/search/katalog.ts';
import type { Sokpost } from '../../src/search/sokpost.ts';

/** Pagefind's own pages and widgets, which the atlas does not use. */
const onodiga = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./;
const SIGNATUR = 'pagefind_dcd'.length;

/** What a fragment file says about its record. */
interface Fragment {
  readonly url: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/**
 * Indexes each record's HTML, writes the index and answers with the records as the index knows them.
 * @throws when Pagefind reports an error, two records share an address or the index lacks a record
 */
export async function writeIndex(
  folder: string,
  poster: readonly Sokpost[],
  html: readonly string[],
): Promise<IndexeradPost[]> {
  const byUrl = new Map(poster.map((post) => [post.url, post]));
  if (byUrl.size < poster.length) {
    const twice = poster.find((post) => byUrl.get(post.url) !== post);
    throw new Error(`Två sökposter har samma adress: ${twice?.url}`);
  }
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join(', ')}`);
  for (const [number, post] of poster.entries()) {
    const added = await index.addHTMLFile({ url: post.url, content: html[number] ?? '' });
    if (added.errors.length > 0) throw new Error(`${post.url}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();

  await rm(folder, { recursive: true, force: true });
  const found: IndexeradPost[] = [];
  for (const { path, content } of files) {
    if (onodiga.test(path)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const { url, anchors } = JSON.parse(gunzipSync(content).subarray(SIGNATUR).toString()) as Fragment;
    const post = byUrl.get(url);
    if (post) found.push({ ...post, id, platser: Object.fromEntries(anchors.map((one) => [one.id, one.location])) });
  }
  const known = new Set(found.map(({ url }) => url));
  const lost = poster.find(({ url }) => !known.has(url));
  if (lost) throw new Error(`Sökindexet fick inte med posten ${lost.url}.`);
  return found.sort((a, b) => poster.indexOf(byUrl.get(a.url)!) - poster.indexOf(byUrl.get(b.url)!));
}
