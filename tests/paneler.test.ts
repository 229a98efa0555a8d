import type { BrowserContextOptions, ElementHandle, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findSkymda } from './skymda.ts';
import { describeWebblasare, openPage } from './webblasare.ts';

/** A page of every template that has something to open, press or choose. */
const sidor = [
  '/',
  '/regioner/kalmar/',
  '/teman/',
  '/teman/aldre/',
  '/teman/aldre/blekinge/',
  '/exempel/',
  '/exempel/blekinge/mobil-narsjukvard/',
  '/jamfor/',
  '/jamfor/regioner/?regioner=kalmar,kronoberg',
  '/jamfor/samverkan/?regioner=kalmar,kronoberg',
  '/jamfor/teman/',
  '/jamfor/profil/',
  '/jamfor/forandring/',
  '/utveckling/',
  '/samling/?p=/teman/aldre/blekinge/',
  '/data/',
  '/kallor/',
  '/ordlista/',
  '/nationellt/',
  '/fordjupning/kronoberg/',
  '/om/metod/',
];
const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
];
const most = 25;

/** Opens every panel that is seen, also those inside others. */
const openAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('details')].filter((one) => !one.hidden);
    for (const one of all) one.open = true;
    // What is fetched or drawn when a panel opens stands there before it is looked at.
    await new Promise((resolve) => setTimeout(resolve, 600));
    return all.length;
  });

/** Points at or taps what opens, marks or explains, one after another, and says what of it is then covered. */
async function pointAtEach(page: Page, tap: boolean): Promise<string[]> {
  const covered: string[] = [];
  const found = await page.locator('main :is(summary, select, .karta a, button):visible').elementHandles();
  const points = found as ElementHandle<HTMLElement>[];
  for (const one of points.slice(0, most)) {
    const point = await one.evaluate((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(point.x, point.y);
    // A tap on a panel's head opens and closes it: what is covered must not depend on which.
    if (tap && (await one.evaluate((element) => element.tagName === 'SUMMARY'))) {
      await page.touchscreen.tap(point.x, point.y);
      await page.waitForTimeout(150);
    }
    const fault = await one.evaluate((element) => {
      // Heads that a phone has out of sight are no stops there.
      if (element.closest('.karta') || element.tabIndex < 0 || !element.checkVisibility()) return null;
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      const free = hit !== null && (element.contains(hit) || hit.contains(element));
      return free ? null : (element.textContent?.trim().slice(0, 40) ?? '?');
    });
    if (fault !== null) covered.push(fault);
  }
  return covered;
}

describeWebblasare('every panel opened, pointed at and tapped', () => {
  describe.each(sizes)('on %s', (_, options) => {
    test.each(sidor)(
      '%s: nothing covers a control, and nothing is complained of',
      async (path) => {
        const { page, errors } = await openPage(path, options);
        await page.waitForSelector('[data-utan-skript][hidden]', { state: 'attached' });
        await page.waitForTimeout(300);
        expect(await pointAtEach(page, options.hasTouch === true)).toEqual([]);
        await openAll(page);
        expect(await findSkymda(page, 'body')).toEqual([]);
        expect(errors).toEqual([]);
      },
      90_000,
    );
    test('what the search suggests lies inside the screen and over nothing but what it belongs to', async () => {
      const { page } = await openPage('/regioner/', options);
      await page.locator('#sok-huvud').click();
      await page.waitForTimeout(500);
      await page.keyboard.type('mobil', { delay: 30 });
      const list = page.locator('.sidhuvud .forslag');
      await list.waitFor();
      const box = (await list.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
    });
  });
});

describeWebblasare('the first screen', () => {
  test.each([
    ['/jamfor/teman/', 1280, 800, '[data-tema-matrix] tbody tr'],
    ['/jamfor/teman/', 360, 800, '[data-temalista] details'],
  ] as const)('%s at %i × %i shows rows of the matrix before scrolling', async (path, width, height, rows) => {
    const { page } = await openPage(path, { viewport: { width, height } });
    await page.locator(rows).first().waitFor();
    // Until scripts have come a line has room for saying that they have not.
    await page.waitForSelector('[data-utan-skript][hidden]', { state: 'attached' });
    const shown = await page
      .locator(rows)
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);
    expect(shown).toBeGreaterThanOrEqual(2);
  });
  test('on a phone the ways stand on one row', async () => {
    const { page } = await openPage('/', { viewport: { width: 360, height: 740 } });
    const tops = await page
      .locator('.meny a:visible')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('.sidhuvud').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThan(110);
  });
  test('the start map names the region that is pointed at, and its key says what the fills mean', async () => {
    const { page } = await openPage('/', { viewport: { width: 1280, height: 800 } });
    const region = page.locator('.karta a[href*=norrbotten]');
    await region.focus();
    expect(await region.locator('.avlast').isVisible()).toBe(true);
    expect(await region.locator('.avlast').textContent()).toContain('Norrbotten');
    expect(await page.locator('.startkarta .figurnyckel li').count()).toBeGreaterThan(1);
    expect(await page.locator('.startkarta').innerText()).toContain('Gemensam målbild');
  });
});
