import { expect, test } from 'vitest';
import { describeWebblasare, egenVag, openPage } from './webblasare.ts';

describeWebblasare('search in a real browser', () => {
  test('mobila team finds an example of Kronoberg and opens it at the right place', async () => {
    const { page } = await openPage('/sok/?q=mobila+team');
    await page.waitForSelector('[data-search-status][data-state="done"]');
    const hit = page.locator('[data-search-results] > [data-region="kronoberg"] a').first();
    const href = await hit.getAttribute('href');
    expect(egenVag(href ?? '')).toMatch(/^\/regioner\/kronoberg\/#/);
    await hit.click();
    await page.waitForURL(`**${href}`);
    const target = page.locator(':target');
    expect(await target.textContent()).toMatch(/mobil/i);
    expect(await target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('every hit carries its region and part and one link', async () => {
    const { page } = await openPage('/sok/?q=mobila+team');
    await page.waitForSelector('[data-search-status][data-state="done"]');
    const hits = await page.$$eval('[data-search-results] > *', (items) =>
      items.map((item) => ({
        del: (item as HTMLElement).dataset['del'],
        region: (item as HTMLElement).dataset['region'],
        links: item.querySelectorAll('a').length,
      })),
    );
    expect(hits.length).toBeGreaterThan(10);
    expect(hits.filter((hit) => hit.links !== 1 || !hit.del)).toEqual([]);
  });
});
