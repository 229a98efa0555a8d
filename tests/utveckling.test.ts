import { expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const visible = '[data-ar] li[data-region]:visible';

describeWebblasare('the list of events', () => {
  test('shows every event and no filter without scripts', async () => {
    const { page } = await openPage('/utveckling/', { javaScriptEnabled: false });
    expect(await page.locator(visible).count()).toBeGreaterThanOrEqual(225);
    expect(await page.locator('handelse-filter form').isVisible()).toBe(false);
  });

  test('keeps the choice in the address and counts in words', async () => {
    const { page } = await openPage('/utveckling/');
    await page.locator('select[name=typ]').selectOption('parti');
    const shown = await page.locator(visible).count();
    expect(await page.locator('[data-antal]').innerText()).toContain(`${shown} händelser`);
    expect(await page.locator(`${visible}:not([data-typ=parti])`).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?typ=parti');
  });

  test('starts from the address and can show all again', async () => {
    const { page } = await openPage('/utveckling/?region=gotland&ar=2021');
    await page.waitForSelector('handelse-filter form');
    expect(await page.locator(visible).count()).toBe(1);
    await page.locator('handelse-filter button').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator(visible).count()).toBeGreaterThanOrEqual(225);
  });

  test('says what to do when nothing matches', async () => {
    const { page } = await openPage('/utveckling/?region=gotland&typ=parti');
    await page.waitForSelector('handelse-filter form');
    expect(await page.locator('[data-antal]').innerText()).toContain('Inga händelser');
  });
});
