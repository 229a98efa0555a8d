import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adress, describeWebblasare, egenVag, openPage } from './webblasare.ts';

const STATUS = '[data-offline="status"]';
const until = (page: Page, text: RegExp) =>
  page.waitForFunction(
    ([select, source]) => new RegExp(source!).test(document.querySelector(select!)?.textContent ?? ''),
    [STATUS, text.source] as const,
    { timeout: 60_000 },
  );
const arbetare = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const kopior = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

describeWebblasare('the atlas without a network', () => {
  test('nothing is saved before the reader asks, and the size is said first', async () => {
    const { page, errors } = await openPage('/data/');
    await until(page, /MB att hämta/);
    expect(await page.textContent(STATUS)).toMatch(
      /^Det är [\d,]+\sMB att hämta och tar omkring [\d,]+\sMB på enheten\.$/,
    );
    for (const path of ['/', '/teman/aldre/', '/sok/', '/data/']) {
      await page.goto(adress(path));
      expect([path, await arbetare(page), await kopior(page)]).toEqual([path, 0, 0]);
    }
    expect(errors).toEqual([]);
  });

  test('saved, it is read, searched and taken from with the network gone; what is not saved is said to be so', async () => {
    const { page, errors } = await openPage('/data/');
    await page.click('[data-offline="spara"]');
    await until(page, /^Klart\. Atlasen är sparad/);
    await page.goto(adress('/sok/?q=mobila+team'));
    await page.waitForSelector('[data-search-status][data-state="done"]');
    const hits = () =>
      page.locator('[data-search-results] h3 a').evaluateAll((all) => all.slice(0, 10).map((one) => one.textContent));
    const online = await hits();
    expect(online).toHaveLength(10);

    await page.context().setOffline(true);
    errors.length = 0;
    for (const path of ['/', '/teman/aldre/skane/', '/regioner/kronoberg/', '/jamfor/teman/?vy=2020', '/om/metod/']) {
      await page.goto(adress(path));
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true);
      expect([path, await page.locator('h1').count()]).toEqual([path, 1]);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toMatch(
        /Source Sans/,
      );
    }
    await page.goto(adress('/sok/?q=mobila+team'));
    await page.waitForSelector('[data-search-status][data-state="done"]');
    expect(await hits()).toEqual(online);
    await page.click('.sidsok button');
    await page.waitForSelector('[data-sidtraffar] a');
    const data = await page.evaluate(async (href) => {
      const response = await fetch(href);
      return { typ: response.headers.get('content-type'), poster: ((await response.json()) as unknown[]).length };
    }, adress('/data/poster.json'));
    expect(data.typ).toContain('application/json');
    expect(data.poster).toBeGreaterThan(100);
    expect(errors).toEqual([]);

    await page.goto(adress('/finns/inte/'));
    expect(await page.textContent('h1')).toBe('Sidan är inte sparad');
    expect(egenVag(new URL((await page.getAttribute('main a', 'href')) ?? '', page.url()).pathname)).toBe('/');

    await page.goto(adress('/data/'));
    await until(page, /Nätet svarar inte, så det går inte att se om något nyare finns/);
    await page.click('[data-offline="bort"]');
    await until(page, /^Det sparade är borttaget/);
    expect([await arbetare(page), await kopior(page)]).toEqual([0, 0]);
  }, 180_000);

  test('another edition is offered, and takes the place of the old; one that is cut leaves the old as it was', async () => {
    const { page } = await openPage('/data/');
    await page.click('[data-offline="spara"]');
    await until(page, /^Klart/);
    const whole = (await (await fetch(adress('/offline/atlas.json'))).json()) as Record<string, unknown>;
    await page
      .context()
      .route('**/offline/atlas.json', (route) =>
        route.fulfill({ json: { ...whole, summa: 'a'.repeat(64), version: '99.0.0' } }),
      );
    await page.goto(adress('/data/'));
    await until(page, /En nyare finns/);
    const cut = Buffer.from(await (await fetch(adress('/offline/atlas.paket'))).arrayBuffer()).subarray(0, 500_000);
    await page.context().route('**/offline/atlas.paket', (route) => route.fulfill({ body: cut }));
    await page.click('[data-offline="spara"]');
    await until(page, /något nådde inte fram\. Inget nytt är sparat.*En nyare finns/);
    expect(await kopior(page)).toBe(1);
    await page.context().unroute('**/offline/atlas.paket');
    await page.click('[data-offline="spara"]');
    await until(page, /^Klart\. Atlasen är sparad.*version 99\.0\.0/);
    expect(await kopior(page)).toBe(1);
    expect(await page.isVisible('[data-offline="spara"]')).toBe(false);
  }, 180_000);

  test('without room, and in a browser that cannot, it says so and saves nothing', async () => {
    const { page } = await openPage('/om/');
    await page.addInitScript(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 1000, usage: 0 });
    });
    await page.goto(adress('/data/'));
    await until(page, /MB att hämta/);
    await page.click('[data-offline="spara"]');
    await until(page, /inte plats nog/);
    expect(await kopior(page)).toBe(0);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await page.goto(adress('/data/'));
    await until(page, /kräver en nyare webbläsare/);
    expect(await page.locator('offline-atlas button:visible').count()).toBe(0);
  });
});
