/**
 * Runs graded queries through the search of the built site and, over the same statements, through plain Pagefind. Prints
 * quality by class, how true "Därför" is, the bytes of the first answer by kind, and the time of a warm query in the real
 * page. It is not a test of time, since machines differ. Another file of queries may be given.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { darfor } from '../src/search/darfor.ts';
import { gruppera } from '../src/search/gruppera.ts';
import { matTraffar, type Traffmatt } from '../src/search/matt.ts';
import { unpackRegister } from '../src/search/packad-uppgift.ts';
import { buildSokmotor } from '../src/search/sokmotor.ts';
import type { Uppgift } from '../src/search/uppgift.ts';
import { dator, findChromium, switches } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';
import { writeIndex } from './sokindex/pagefind.ts';

interface Fraga {
  readonly q: string;
  readonly class: string;
  readonly rel: Readonly<Record<string, number>>;
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
const medel = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const andel = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

const motor = buildSokmotor(unpackRegister(gunzipSync(readFileSync('dist/sok/uppgifter.register'))));
/** The grades were given on the first edition. */
const { id: forsta } = motor.register.utgavor[0]!;
const nyckel = ({ region, del, utgava }: Uppgift): string[] => {
  const key = `${region}/${del}`;
  return utgava === forsta && regiondel.test(key) ? [key] : [];
};
const listade = (q: string) =>
  gruppera(motor.sok(q).traffar).flatMap(({ grupper }) => grupper.flatMap(({ visade, fler }) => [...visade, ...fler]));
const atlasen = queries.map(({ q, rel }) =>
  matTraffar(
    listade(q).flatMap(({ uppgift }) => nyckel(uppgift)),
    rel,
  ),
);

const folder = await mkdtemp(join(tmpdir(), 'sok-'));
for (const name of ['index.html', '404.html'])
  await writeFile(join(folder, name), '<!doctype html><html lang="sv"><title>Pagefind</title></html>');
const somHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const byUrl = new Map(motor.register.uppgifter.map((one, nr) => [`/${nr}/`, one]));
await writeIndex(
  join(folder, 'pagefind'),
  [...byUrl].map(([url, { titel, text }]) => ({
    url,
    html: `<html lang="sv"><body data-pagefind-body><h1>${somHtml(titel)}</h1><p>${somHtml(text)}</p></body></html>`,
  })),
);
const browser = await chromium.launch({ executablePath: findChromium(dator), args: switches });
const enkel = await serve(folder);
const tom = await browser.newPage();
await tom.goto(enkel.base);
const enkla: Traffmatt[] = [];
for (const { q, rel } of queries) {
  const urls = await tom.evaluate(async (text) => {
    const path = '/pagefind/pagefind.js';
    const pagefind = await import(path);
    const { results } = await pagefind.search(text);
    const data = await Promise.all(results.slice(0, 60).map((one: { data(): Promise<{ url: string }> }) => one.data()));
    return data.map(({ url }) => url);
  }, q);
  enkla.push(
    matTraffar(
      (urls as string[]).flatMap((url) => (byUrl.has(url) ? nyckel(byUrl.get(url)!) : [])),
      rel,
    ),
  );
}
enkel.server.close();

const atlas = await serve('dist');
const page = await browser.newPage();
await page.goto(`${atlas.base}/sok/?q=v%C3%A5rd`);
await page.waitForSelector(KLAR);
const varma: number[] = [];
for (const { q } of queries)
  varma.push(
    await page.evaluate(async (text) => {
      const field = document.querySelector<HTMLInputElement>('#q')!;
      field.value = text;
      const start = performance.now();
      field.form!.requestSubmit();
      while (!document.querySelector('[data-search-status][data-state="done"]'))
        await new Promise((r) => setTimeout(r));
      return performance.now() - start;
    }, q),
  );
await browser.close();
atlas.server.close();
await rm(folder, { recursive: true });

const tal = (value: number): string => value.toFixed(3).replace('.', ',').padStart(9);
console.log(`${'nDCG@10'.padEnd(20)}${'atlasen'.padStart(9)}${'Pagefind'.padStart(9)}`);
const rad = (namn: string, av: (one: Traffmatt) => number, vilka: (fraga: Fraga) => boolean = () => true): void => {
  const valda = (all: readonly Traffmatt[]) => all.filter((_, nr) => vilka(queries[nr]!)).map(av);
  if (valda(atlasen).length > 0)
    console.log(`${namn.padEnd(20)}${tal(medel(valda(atlasen)))}${tal(medel(valda(enkla)))}`);
};
for (const [klass, namn] of Object.entries(klasser))
  rad(
    namn,
    (one) => one.ndcg10,
    (one) => one.class === klass,
  );
rad('alla', (one) => one.ndcg10);
rad('R@20', (one) => one.recall20);

let sagda = 0;
let osanna = 0;
for (const { q } of queries)
  for (const traff of listade(q)) {
    const { ord, utdrag, egnaOrd } = darfor(traff, motor.sok(q).tolkning, motor.index, (id) => id);
    const visat = [traff.uppgift.titel, utdrag.map(({ text }) => text).join(''), ...egnaOrd].join('\n');
    sagda += ord.length;
    osanna += ord.filter((one) => !visat.includes(one)).length;
  }
console.log(`\nDärför: ${osanna} av ${sagda} ord står inte i det som visas.`);

const scripts = readdirSync('dist/filer').filter((name) =>
  /^(motor|sok-sida|element|hamta|sprak)[.\w-]*\.js$/.test(name),
);
const bytes: Readonly<Record<string, readonly string[]>> = {
  'sökregister (redan packat)': ['dist/sok/uppgifter.register'],
  skript: scripts.map((name) => `dist/filer/${name}`),
};
for (const [namn, paths] of Object.entries(bytes)) {
  const sum = paths
    .filter((path) => existsSync(path))
    .reduce((total, path) => {
      const body = readFileSync(path);
      return total + (path.endsWith('.register') ? body.length : gzipSync(body, { level: 9 }).length);
    }, 0);
  console.log(`${namn}: ${(sum / 1000).toFixed(1)} kB gzip`);
}
console.log(
  `Varm fråga: p50 ${Math.round(andel(varma, 0.5))} ms, p95 ${Math.round(andel(varma, 0.95))} ms; 0 byte hämtas.`,
);
