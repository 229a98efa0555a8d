import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import { groupTraffar } from '../../src/search/group-traffar.ts';
import type { Traff } from '../../src/search/search-uppgifter.ts';
import type { Sokmotor } from '../../src/search/sokmotor.ts';
import { stam } from '../../src/search/stam.ts';
import { innehallsord } from '../../src/search/stoppord.ts';
import type { Uppgift } from '../../src/search/uppgift.ts';
import { serve } from '../../tests/server.ts';
import { writeIndex } from '../sokindex/pagefind.ts';

/** A search engine over the same statements: the statements it finds, the best first. */
export type Rangordna = (fraga: string) => Promise<readonly Uppgift[]>;

/** The hits of the atlas in the order in which the page lists them. */
export const listade = (motor: Sokmotor, q: string): readonly Traff[] =>
  groupTraffar(motor.search(q).traffar).flatMap(({ grupper }) =>
    grupper.flatMap(({ visade, fler }) => [...visade, ...fler]),
  );

/** The search of the atlas itself. */
export const atlasen =
  (motor: Sokmotor): Rangordna =>
  async (q) =>
    listade(motor, q).map(({ uppgift }) => uppgift);

const MAX = 200;

/** MiniSearch over title and text with the site's own Swedish stems: any word, spelling within a fifth, beginnings. */
export function miniSearch(uppgifter: readonly Uppgift[]): Rangordna {
  const mini = new MiniSearch({
    idField: 'nr',
    fields: ['titel', 'text'],
    tokenize: innehallsord,
    processTerm: stam,
    searchOptions: { boost: { titel: 2 }, fuzzy: 0.2, prefix: true, combineWith: 'OR' },
  });
  mini.addAll(uppgifter.map(({ titel, text }, nr) => ({ nr, titel, text })));
  return async (q) =>
    mini
      .search(q)
      .slice(0, MAX)
      .map(({ id }) => uppgifter[id as number]!);
}

const somHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Plain Pagefind over the same statements, one page each, in the browser that it is made for; and what ends it. */
export async function plainPagefind(
  uppgifter: readonly Uppgift[],
  browser: Browser,
): Promise<{ readonly rangordna: Rangordna; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sok-'));
  for (const name of ['index.html', '404.html'])
    await writeFile(join(folder, name), '<!doctype html><html lang="sv"><title>Pagefind</title></html>');
  const byUrl = new Map(uppgifter.map((one, nr) => [`/${nr}/`, one]));
  await writeIndex(
    join(folder, 'pagefind'),
    [...byUrl].map(([url, { titel, text }]) => ({
      url,
      html: `<html lang="sv"><body data-pagefind-body><h1>${somHtml(titel)}</h1><p>${somHtml(text)}</p></body></html>`,
    })),
  );
  const { base, server } = await serve(folder);
  const page = await browser.newPage();
  await page.goto(base);
  return {
    rangordna: async (q) => {
      const urls = await page.evaluate(async (text) => {
        const path = '/pagefind/pagefind.js';
        const pagefind = await import(path);
        const { results } = await pagefind.search(text);
        const hits = results.slice(0, 60) as { data(): Promise<{ url: string }> }[];
        return (await Promise.all(hits.map((one) => one.data()))).map(({ url }) => url);
      }, q);
      return urls.flatMap((url) => byUrl.get(url) ?? []);
    },
    close: async () => {
      await page.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
