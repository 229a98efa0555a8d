import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeKopia } from '../scripts/kopia/kopia.ts';
import { motorer, until } from './motor.ts';
import { describeWebblasare, openAdress, openPage } from './webblasare.ts';

const KLAR = '[data-search-status][data-state="done"]';
const hits = (page: Page) =>
  page.locator('[data-search-results] h3 a').evaluateAll((all) => all.slice(0, 10).map((one) => one.textContent));

describeWebblasare('a copy on a disk', () => {
  // A name with what names on real disks have.
  let mapp = '';
  let paths: string[] = [];
  const fil = (path: string, search = ''): string => pathToFileURL(join(mapp, path)).href + search;
  beforeAll(async () => {
    mapp = join(mkdtempSync(join(tmpdir(), 'kopia ')), 'Närvård #1 100%');
    paths = await writeKopia('dist', mapp);
  });
  afterAll(() => rmSync(dirname(mapp), { recursive: true, force: true }));

  test('no address of a page leads to a file that is not there, or needs a host', () => {
    const dead = paths
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => {
        const html = readFileSync(join(mapp, path), 'utf8').replaceAll(/<pre.*?<\/pre>/gs, '');
        return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, address = '']) => {
          if (/^(?:https?:|mailto:|data:|#|$)/.test(address)) return [];
          const target = fileURLToPath(new URL(address.replaceAll('&amp;', '&').replace(/[?#].*$/, ''), fil(path)));
          return existsSync(target) && !address.endsWith('/') ? [] : [`${path}: ${address}`];
        });
      });
    expect(dead).toEqual([]);
  });

  test('pages are read and followed from a disk, with their style and scripts', async () => {
    const { page, errors } = await openAdress(fil('index.html'));
    await page.click('nav.meny a >> text=Jämför');
    await page.locator('main a[href*="jamfor/teman"]').first().click();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true);
    expect(page.url()).toMatch(/^file:.*\/jamfor\/teman\/index\.html$/);
    expect(await page.locator('[data-tema-matrix] tbody tr').count()).toBeGreaterThan(20);
    await page.locator('[data-tema-matrix] tbody td a').first().click();
    expect(page.url()).toMatch(/\/teman\/[\w-]+\/[\w-]+\/index\.html/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.goto(fil('jamfor/malbild/index.html', '?regioner=blekinge,kronoberg'));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true);
    const shown = await page
      .locator('[data-compare] [data-region]:visible')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['region']))].sort());
    expect(shown).toEqual(['blekinge', 'kronoberg']);
    await page.goto(fil('jamfor/regioner/index.html', '?regioner=blekinge,kronoberg'));
    await page.waitForSelector('[data-dokument] table');
    expect(await page.locator('h1').innerText()).toBe('Blekinge och Kronoberg sida vid sida');
    expect(errors).toEqual([]);
  });

  test('the search gives the hits of the site, leads to files, and says what it cannot do here', async () => {
    const site = await openPage('/sok/?q=mobila+team');
    await site.page.waitForSelector(KLAR);
    const { page, errors } = await openAdress(fil('sok/index.html', '?q=mobila+team'));
    await page.waitForSelector(KLAR);
    expect(await hits(page)).toEqual(await hits(site.page));
    expect(await hits(page)).toHaveLength(10);
    expect(await page.locator('.sidsok, [data-sok="spara"]').first().innerText()).toMatch(
      /I en kopia på egen disk går det inte att söka också i sidornas löptext/,
    );
    await page.fill('#q', 'patientkontrakt');
    await page.press('#q', 'Enter');
    await page.waitForFunction(() =>
      /patientkontrakt/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
    );
    await page.locator('[data-search-results] h3 a').first().click();
    expect(existsSync(fileURLToPath(page.url().replace(/[?#].*$/, '')))).toBe(true);
    expect(errors).toEqual([]);
  });

  test('a memo and the filter of examples fetch what they need from the disk', async () => {
    const { page, errors } = await openAdress(fil('teman/aldre/blekinge/index.html'));
    const download = page.waitForEvent('download');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-ta-med="docx"]')?.click());
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await page.goto(fil('exempel/index.html', '?q=läkarbil'));
    await page.waitForFunction(
      () => !/hämtas|kunde inte/.test(document.querySelector('[data-status]')?.textContent ?? 'hämtas'),
    );
    expect(Number(await page.getAttribute('[data-status]', 'data-visade'))).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test('Firefox reads it too', async () => {
    const motor = await motorer.Firefox(false);
    try {
      await motor.goto(fil('sok/index.html', '?q=mobila+team'));
      const antal = await until(motor, () =>
        document.querySelector('[data-search-status][data-state="done"]')
          ? document.querySelectorAll('[data-search-results] h3 a').length
          : 0,
      );
      expect(antal).toBeGreaterThan(9);
    } finally {
      await motor.close();
    }
  }, 300_000);

  test('the server in one file shows it to this machine alone, and nothing outside the folder', async () => {
    const server: ChildProcess = spawn(process.execPath, [join(mapp, 'starta.mjs'), '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [said] = (await once(server.stdout!, 'data')) as [Buffer];
      const base = /http:\/\/localhost:\d+/.exec(String(said))?.[0] ?? '';
      const { page, errors } = await openAdress(`${base}/sok/?q=mobila+team`);
      await page.waitForSelector(KLAR);
      expect(await hits(page)).toHaveLength(10);
      expect(errors).toEqual([]);
      for (const path of ['/../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/%', '/finns-inte/', '/%00'])
        expect([path, (await fetch(base + path)).status]).toEqual([path, 404]);
      expect((await fetch(`${base}/`, { method: 'POST' })).status).toBe(404);
    } finally {
      server.kill();
    }
  });
});
