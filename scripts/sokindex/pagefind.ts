import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** A page that is indexed: its address and its whole HTML. */
export interface Sida {
  readonly url: string;
  readonly html: string;
}
/** A page as the index knows it. */
export interface IndexeradSida {
  readonly id: string;
  readonly url: string;
}

/** Pagefind's own pages and widgets, which the atlas does not use. */
const onodiga = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\./;
const SIGNATUR = 'pagefind_dcd'.length;

/** What a fragment file says about its record. */
interface Fragment {
  readonly url: string;
}

/**
 * Indexes each page, writes the index and answers with the pages as the index knows them.
 * @throws when Pagefind reports an error or the index lacks a page
 */
export async function writeIndex(folder: string, sidor: readonly Sida[]): Promise<IndexeradSida[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error(`Sökindexet kunde inte skapas: ${errors.join(', ')}`);
  for (const { url, html } of sidor) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  await close();

  await rm(folder, { recursive: true, force: true });
  const found: IndexeradSida[] = [];
  for (const { path, content } of files) {
    if (onodiga.test(path)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    const { url } = JSON.parse(gunzipSync(content).subarray(SIGNATUR).toString()) as Fragment;
    found.push({ id, url });
  }
  const lost = sidor.find(({ url }) => !found.some((one) => one.url === url));
  if (lost) throw new Error(`Sökindexet fick inte med sidan ${lost.url}.`);
  return found.sort((a, b) => (a.url < b.url ? -1 : 1));
}
