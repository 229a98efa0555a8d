import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeWebblasare, openPage, vag } from './webblasare.ts';

interface Post {
  readonly id: string;
  readonly utgava: string;
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

  test('the count of a source leads to those examples and no others, and says that the list is cut', async () => {
    const { page } = await openPage('/kallor/');
    const lank = page.locator(`a[href^="${vag('/exempel/?kalla=')}"]`).last();
    const href = (await lank.getAttribute('href'))!;
    const kalla = new URL(href, page.url()).searchParams.get('kalla');
    const antal = poster.filter((post) => post.kalla.id === kalla).length;
    expect(Number(/^\d+/.exec((await lank.textContent()) ?? '')?.[0])).toBe(antal);
    await page.goto(new URL(href, page.url()).href);
    await page.waitForSelector(`[data-status][data-visade="${antal}"]`, { state: 'attached' });
    expect(await page.locator('[data-rad]:not([hidden])').count()).toBe(antal);
    expect(await page.locator('[data-nar=kalla]').isVisible()).toBe(true);
    await page.locator('form.filter button[type=reset]').click();
    await page.waitForSelector(`[data-status][data-visade="${poster.length}"]`, { state: 'attached' });
    expect(await page.locator('[data-nar=kalla]').isVisible()).toBe(false);
  });
});

describeWebblasare('the example bank', () => {
  test('a source that no example rests on is told, and all are shown', async () => {
    const { page } = await openPage('/exempel/?kalla=finns-inte');
    await page.waitForSelector(`[data-status][data-visade="${poster.length}"]`, { state: 'attached' });
    expect(await page.textContent('[data-adressbesked]')).toBe('Källan ”finns-inte” finns inte; visar alla.');
  });

  test.each(utgavor)('the edition %s can be chosen, and its number is that of the data', async (utgava) => {
    const { page } = await openPage(`/exempel/?utgava=${utgava}`);
    const antal = poster.filter((post) => post.utgava === utgava).length;
    await page.waitForSelector(`[data-status][data-visade="${antal}"]`, { state: 'attached' });
    expect(await page.locator('[data-rad]:not([hidden])').count()).toBe(antal);
  });

  test('finds a word that stands only among the own words of an example', async () => {
    const post = poster.find(({ titel, begrepp }) =>
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
});
