import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWebblasare, openPage, vag } from './webblasare.ts';

interface Post {
  readonly exempel: boolean;
  readonly id: string;
  readonly utgava: string;
  readonly slag: string;
  readonly del: string;
  readonly niva: string | null;
  readonly titel: string;
  readonly begrepp: readonly string[];
  readonly kalla: { readonly id: string };
}
const poster = JSON.parse(readFileSync('dist/data/poster.json', 'utf8')) as Post[];
const utgavor = [...new Set(poster.map(({ utgava }) => utgava))];

describeWebblasare('from a source to what rests on it', () => {
  test('an address of a page in a folded list opens the list', async () => {
    const { page } = await openPage('/kallor/');
    const id = await page.evaluate(() => document.querySelector('details li[id]')?.id ?? null);
    if (id === null) return;
    // From elsewhere, as a reader comes: a reload would also restore where the page stood.
    const adress = `${page.url()}#${id}`;
    await page.goto('about:blank');
    await page.goto(adress);
    const sida = page.locator(`[id="${id}"]`);
    await sida.waitFor({ state: 'visible' });
    await page.waitForFunction((own) => document.getElementById(own)!.getBoundingClientRect().top < innerHeight, id);
  });

  test('the count of a source leads to the page with all that rests on it', async () => {
    const { page } = await openPage('/kallor/');
    const lank = page.locator(`a[href$="#vilar"]`).last();
    const kalla = /\/kallor\/([^/]+)\/#vilar$/.exec((await lank.getAttribute('href'))!)?.[1];
    const antal = poster.filter((post) => post.kalla.id === kalla).length;
    expect(Number(/^\d+/.exec((await lank.textContent()) ?? '')?.[0])).toBe(antal);
    await page.goto(new URL((await lank.getAttribute('href'))!, page.url()).href);
    expect(await page.locator(`li[data-kalla="${kalla}"] a[href*="/exempel/"]`).count()).toBe(antal);
  });
});

describeWebblasare('the example bank', () => {
  const exempel = poster.filter((post) => post.exempel);
  const alla = (page: Page): Promise<number> => page.locator('[data-rad]').count();

  test('a source that no example rests on is told, and all are shown', async () => {
    const { page } = await openPage('/exempel/?kalla=finns-inte');
    await page.waitForSelector(`[data-status][data-visade="${await alla(page)}"]`, { state: 'attached' });
    expect(await page.textContent('[data-adressbesked]')).toBe('Källan ”finns-inte” finns inte; visar alla.');
  });

  test.each(utgavor)('the edition %s can be chosen, and its number is that of the data', async (utgava) => {
    const { page } = await openPage(`/exempel/?utgava=${utgava}`);
    await page.waitForSelector('[data-status][data-visade]', { state: 'attached' });
    const shown = page.locator('[data-rad]:not([hidden]) > a[href*="/exempel/"]');
    expect(await shown.count()).toBe(exempel.filter((post) => post.utgava === utgava).length);
  });

  test('finds a word that stands only among the own words of an example', async () => {
    const post = exempel.find(({ titel, begrepp }) =>
      begrepp.some((ord) => /^[a-zåäö]{9,}$/.test(ord) && !titel.includes(ord)),
    )!;
    const ord = post.begrepp.find((one) => /^[a-zåäö]{9,}$/.test(one) && !post.titel.includes(one))!;
    const { page } = await openPage(`/exempel/?q=${encodeURIComponent(ord)}`);
    await page.locator(`[data-rad] > a[href="${vag(`/exempel/${post.id}/`)}"]`).waitFor({ state: 'visible' });
    expect(await page.locator('[data-rad]:not([hidden])').count()).toBeLessThan(poster.length);
  });

  test('every example says its year, or that it is undated', async () => {
    const { page } = await openPage('/exempel/', { javaScriptEnabled: false });
    const utan = await page
      .locator('[data-rad] > span')
      .evaluateAll((all) =>
        all.map((one) => one.textContent ?? '').filter((text) => !/, (\d{4}|odaterad)$/.test(text)),
      );
    expect(utan).toEqual([]);
  });

  test('begins with dated examples that say why, and puts them away when something is chosen', async () => {
    const { page, errors } = await openPage('/exempel/');
    await page.waitForSelector('[data-status][data-visade]', { state: 'attached' });
    const cards = page.locator('[data-utan-val] .kort > li');
    expect(await cards.count()).toBe(30);
    for (const text of await cards.allInnerTexts())
      expect(text).toMatch(/, \d{4}\n[\s\S]*(vad det ledde till|följts upp|Är i drift)/);
    await page.selectOption('[name=resultat]', 'ja');
    expect(await cards.first().isVisible()).toBe(false);
    expect(Number(await page.locator('[data-status]').getAttribute('data-visade'))).toBe(
      Number(/\((\d+)\)/.exec((await page.locator('[name=resultat] option:checked').textContent()) ?? '')?.[1]),
    );
    expect(errors).toEqual([]);
  });
  test('mobile teams for older people: the events with a result are among them, governance is not', async () => {
    const { page } = await openPage('/exempel/?tema=mobila-team&malgrupp=&q=');
    await page.waitForSelector('[data-status][data-visade]', { state: 'attached' });
    const hrefs = await page
      .locator('[data-rad]:not([hidden]) > a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const id of ['h-akuta-hembesok', 'h-nara-vardteam-foljeforskning', 'h-narvardsteam-saffle'])
      expect(
        hrefs.some((href) => href.endsWith(`#${id}`)),
        id,
      ).toBe(true);
    await page.selectOption('[name=resultat]', 'ja');
    expect(await page.locator('[data-rad]:not([hidden])').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-rad][data-del=organisation], [data-rad][data-del=malbild]').count()).toBe(0);
  });
  test('an event is found by a word that stands only in its text', async () => {
    const { page } = await openPage('/exempel/?q=Grums');
    await page.locator('[data-rad]:not([hidden]) > a[href$="#h-narvardsteam-saffle"]').waitFor({ state: 'visible' });
  });
});
