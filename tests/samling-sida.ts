import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { adress, egenVag, openPage } from './webblasare.ts';

const KEY = 'narvardsatlas-samling';
export const STATUS = '[data-samling-status]';
export const sida = '/teman/aldre/blekinge/';
export const annan = '/teman/aldre/dalarna/';
export const rad = (adress: string, not = '') => ({ adress, titel: adress, svar: 'Ja.', hanvisning: 'Källan.', not });
/** A file of a collection, in the first form of such files. */
export const old = (rader: unknown[]): string => JSON.stringify({ typ: 'narvardsatlas-samling', rader });
/** Lets nothing more be saved on the device, until the page calls `makeRoom`. */
export const full = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = Storage.prototype.setItem;
    Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = own) });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/** A second page beside the first, with the same storage. */
export async function beside(page: Page, path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(adress(path));
  return other;
}
/** `/samling/` with what lies on the device put there beforehand. */
export async function withStore(text: string, path = '/samling/') {
  const opened = await openPage('/om/');
  await opened.page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
  await opened.page.goto(adress(path));
  return opened;
}
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The addresses of the pages in the collection, in its order. */
export const rows = (page: Page): Promise<string[]> =>
  page
    .locator('[data-samling-lista] h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    .then((paths) => paths.map(egenVag));
/** Saves the page on show in the collection. */
export const pin = async (page: Page): Promise<void> => {
  await button(page, 'Spara i min samling').click();
  await page.getByText('Sparad på din enhet.').waitFor();
};
/** From a file on disk: handing over the bytes would itself hold the page. */
export async function openFile(page: Page, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'samling-')), 'samling.json');
  await writeFile(path, text);
  await page.locator('[data-samling-fil]').setInputFiles(path);
}
/** Waits until the page says so. */
export const status = (page: Page, text: string): Promise<void> => page.locator(STATUS, { hasText: text }).waitFor();
/** The longest time that the page did not answer, in milliseconds, from now until asked. */
export const watch = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(duration, (window as unknown as { longest: number }).longest) });
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
};
