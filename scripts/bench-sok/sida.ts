import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../../tests/server.ts';

/** What the page fetched up to its first answer, by kind, in bytes with gzip; and the time of each warm query in ms. */
export interface Sidmatt {
  readonly bytes: Readonly<Record<string, number>>;
  readonly efterat: number;
  readonly varma: readonly number[];
}

const KLAR = '[data-search-status][data-state="done"]';
/** Files that are packed already; they are not packed again on the way. */
const packad = /\.(?:register|pf_\w+|pagefind|woff2|png)$/;
const slag: readonly (readonly [namn: string, av: RegExp])[] = [
  ['sökregister med vokabulär', /\.register$/],
  ['WASM och index', /\/pagefind\//],
  ['skript', /\.js$/],
  ['övrig JSON', /\.json$/],
  ['CSS', /\.css$/],
  ['typsnitt och bilder', /\.(?:woff2|svg|png|ico)$/],
];

/** Opens the search page of the built site with a query, and then asks the others in it, each once unmeasured before. */
export async function matSida(browser: Browser, dist: string, fragor: readonly string[]): Promise<Sidmatt> {
  const { base, server } = await serve(dist);
  const page = await browser.newPage();
  const bytes: Record<string, number> = {};
  const hamtade = new Set<string>();
  page.on('response', (response) => void hamtade.add(new URL(response.url()).pathname));
  await page.goto(`${base}/sok/?q=v%C3%A5rd`);
  await page.waitForSelector(KLAR);
  for (const path of hamtade) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = await readFile(join(dist, decodeURIComponent(file))).catch(() => Buffer.alloc(0));
    const namn = slag.find(([, av]) => av.test(file))?.[0] ?? 'HTML';
    bytes[namn] = (bytes[namn] ?? 0) + (packad.test(file) ? body.length : gzipSync(body, { level: 9 }).length);
  }
  const fore = hamtade.size;
  const ask = (text: string): Promise<number> =>
    page.evaluate(async (q) => {
      const field = document.querySelector<HTMLInputElement>('#q')!;
      field.value = q;
      const start = performance.now();
      field.form!.requestSubmit();
      while (!document.querySelector('[data-search-status][data-state="done"]'))
        await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    }, text);
  for (const q of fragor) await ask(q);
  const efterat = hamtade.size - fore;
  const varma: number[] = [];
  for (const q of fragor) varma.push(await ask(q));
  await page.close();
  server.close();
  return { bytes, efterat, varma };
}
