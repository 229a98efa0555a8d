import { expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const lassidor = [
  '/',
  '/regioner/',
  '/regioner/blekinge/',
  '/teman/',
  '/teman/mobila-team/',
  '/teman/mobila-team/gavleborg/',
  '/om/metod/',
  '/jamfor/',
  '/jamfor/teman/',
  '/jamfor/profil/',
  '/jamfor/organisation/',
  '/exempel/',
  '/kallor/',
];

describeWebblasare('reading pages', () => {
  test.each(lassidor)('%s reads with scripts off', async (path) => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test.each(lassidor)('%s loads nothing from another host and complains of nothing', async (path) => {
    const { page, errors, requests } = await openPage(path);
    const { host } = new URL(page.url());
    expect(requests.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each(lassidor)('%s does not scroll sideways at 320 px', async (path) => {
    const { page } = await openPage(path, { viewport: { width: 320, height: 800 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await width(), 'with every panel open').toBeLessThanOrEqual(320);
  });

  test('a region whose priorities were a picture says that the basis is missing', async () => {
    const { page } = await openPage('/teman/egenmonitorering/gavleborg/');
    expect(await page.locator('main').innerText()).toContain('fanns bara som bild');
  });

  test('the skip link is the first stop and leads to the content', async () => {
    const { page } = await openPage('/regioner/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#innehall');
  });

  test('an address that does not exist gets a page with ways on', async () => {
    const { page } = await openPage('/finns-inte/');
    expect(await page.locator('h1').innerText()).toBe('Sidan finns inte');
    expect(await page.locator('main a').count()).toBeGreaterThan(2);
  });
});
