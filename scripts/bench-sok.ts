/**
 * Runs the graded queries in `tests/data/sokfragor.json` through the real search page of the built site, and through
 * plain Pagefind over the same records without hidden words. Prints quality by class, bytes, requests and latency.
 * Bytes are compressed; page, styles and type are not counted. It is not a test, since machines differ.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { buildSokposter } from '../src/search/bygg-sokposter.ts';
import { matTraffar, type Traffmatt } from '../src/search/matt.ts';
import { sokpostHtml } from '../src/search/sokpost.ts';
import { dator, findChromium, switches } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';
import { writeIndex } from './sokindex/pagefind.ts';
import { readUnderlag } from './sokindex/underlag.ts';

interface Fraga {
  readonly q: string;
  readonly class: string;
  readonly rel: Readonly<Record<string, number>>;
}
interface Resultat extends Traffmatt {
  readonly klass: string;
  readonly tom: boolean;
}
interface Vag {
  bytes: number;
  antal: number;
}

const klasser: Readonly<Record<string, string>> = {
  A: 'tema',
  B: 'synonym',
  C: 'sammansatt',
  D: 'böjning',
  E: 'utan prickar',
  F: 'felstavat',
  G: 'namn',
  H: 'flera ord',
  I: 'region och tema',
};
const KLAR = '[data-search-status][data-state="done"]';
const regiondel = /^[a-z-]+\/(malbild|organisation|prioriteringar|samverkan)$/;
const { queries } = JSON.parse(await readFile(process.argv[2] ?? 'tests/data/sokfragor.json', 'utf8')) as {
  readonly queries: readonly Fraga[];
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const medel = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** Counts what a page fetches for the search from now on. */
function rakna(page: Page): { vag: Vag; klart: () => Promise<unknown> } {
  const vag: Vag = { bytes: 0, antal: 0 };
  const pagar: Promise<unknown>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/(pagefind|sok|filer)\/.+\.(js|json|pagefind|pf_\w+)$/.test(pathname)) return;
    vag.antal++;
    const packad = /\.(pagefind|pf_\w+)$/.test(pathname);
    pagar.push(
      response
        .body()
        .then((body) => {
          vag.bytes += packad ? body.length : gzipSync(body).length;
        })
        .catch(() => undefined),
    );
  });
  return { vag, klart: () => Promise.all(pagar) };
}

const bedom = ({ class: klass, rel }: Fraga, traffar: readonly string[]): Resultat => ({
  ...matTraffar(
    traffar.filter((traff) => regiondel.test(traff)),
    rel,
  ),
  klass,
  tom: traffar.length === 0,
});
const lasTraffar = (page: Page): Promise<string[]> =>
  page.$$eval('[data-search-results] > *', (items) =>
    items.map((item) => `${(item as HTMLElement).dataset['region']}/${(item as HTMLElement).dataset['del']}`),
  );

const browser = await chromium.launch({ executablePath: findChromium(dator), args: switches });
const atlas = await serve('dist');

const atlasen: Resultat[] = [];
const forsta: { ms: number; vag: Vag }[] = [];
for (const fraga of queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { vag, klart } = rakna(page);
  const start = performance.now();
  await page.goto(`${atlas.base}/sok/?q=${encodeURIComponent(fraga.q)}`);
  await page.waitForSelector(KLAR);
  const ms = performance.now() - start;
  atlasen.push(bedom(fraga, await lasTraffar(page)));
  await klart();
  forsta.push({ ms, vag });
  await context.close();
}

const senare: { ms: number; bytes: number }[] = [];
const page = await browser.newPage();
const { vag, klart } = rakna(page);
await page.goto(`${atlas.base}/sok/?q=v%C3%A5rd`);
await page.waitForSelector(KLAR);
for (const { q } of queries) {
  await page.waitForLoadState('networkidle');
  await klart();
  const before = vag.bytes;
  const start = performance.now();
  await page.fill('#q', q);
  await page.press('#q', 'Enter');
  await page.waitForSelector(KLAR);
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await klart();
  senare.push({ ms, bytes: vag.bytes - before });
}
await page.close();
atlas.server.close();

const poster = buildSokposter(await readUnderlag('dist/data'));
const folder = await mkdtemp(join(tmpdir(), 'sok-'));
for (const name of ['index.html', '404.html'])
  await writeFile(join(folder, name), '<!doctype html><html lang="sv"><title>Pagefind</title></html>');
await writeIndex(
  join(folder, 'pagefind'),
  poster,
  poster.map((post) => sokpostHtml(post, { delar: '', tema: '' })),
);
const enkel = await serve(folder);
const tom = await browser.newPage();
await tom.goto(enkel.base);
const delOf = new Map(poster.map((post) => [post.url, `${post.region}/${post.del}`]));
const enkla: Resultat[] = [];
for (const fraga of queries) {
  const urls = await tom.evaluate(async (q) => {
    const path = '/pagefind/pagefind.js';
    const pagefind = await import(path);
    const { results } = await pagefind.search(q);
    const data = await Promise.all(
      results.slice(0, 100).map((one: { data(): Promise<{ url: string }> }) => one.data()),
    );
    return data.map(({ url }) => url);
  }, fraga.q);
  enkla.push(
    bedom(
      fraga,
      urls.map((url) => delOf.get(url) ?? ''),
    ),
  );
}
enkel.server.close();
await browser.close();
await rm(folder, { recursive: true });

const tal = (value: number): string => value.toFixed(3).replace('.', ',').padStart(9);
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(`${'nDCG@10'.padEnd(20)}${'atlasen'.padStart(9)}${'Pagefind'.padStart(9)}`);
for (const [klass, namn] of Object.entries(klasser)) {
  const of = (all: readonly Resultat[]) => all.filter((one) => one.klass === klass).map(({ ndcg10 }) => ndcg10);
  if (of(atlasen).length > 0) console.log(`${namn.padEnd(20)}${tal(medel(of(atlasen)))}${tal(medel(of(enkla)))}`);
}
const rad = (namn: string, av: (one: Resultat) => number): string =>
  `${namn.padEnd(20)}${tal(medel(atlasen.map(av)))}${tal(medel(enkla.map(av)))}`;
console.log(rad('alla', ({ ndcg10 }) => ndcg10));
console.log(rad('R@20', ({ recall20 }) => recall20));
console.log(rad('tomma svar', ({ tom: ingen }) => Number(ingen)));
const bytes = forsta.map((one) => one.vag.bytes);
console.log(
  `\nFörsta svaret: ${Math.round(median(forsta.map(({ ms }) => ms)))} ms, ${kB(median(bytes))} ` +
    `(som mest ${kB(Math.max(...bytes))}) i ${median(forsta.map((one) => one.vag.antal))} hämtningar.`,
);
console.log(
  `Senare svar: ${Math.round(median(senare.map(({ ms }) => ms)))} ms, ${kB(median(senare.map((one) => one.bytes)))} ` +
    `(som mest ${kB(Math.max(...senare.map((one) => one.bytes)))}). Medianer av ${queries.length} frågor.`,
);
