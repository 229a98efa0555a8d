import { expect, test } from 'vitest';
import { adress, describeWebblasare, openPage, vag } from './webblasare.ts';

/** Pages whose scripts make links, with a choice that makes them. */
const sidor = [
  '/sok/?q=mobila+team',
  '/sok/?q=region+skåne+äldre',
  '/teman/kors/?tema=aldre,mobila-team',
  '/jamfor/min-region/skane/?med=kalmar,blekinge',
  '/jamfor/teman/?vy=2020',
  '/jamfor/malbild/?regioner=blekinge,kronoberg',
  '/exempel/?q=team',
  '/samling/?p=/teman/aldre/&p=/regioner/skane/',
];

describeWebblasare('links that scripts make', () => {
  test.each(sidor)('on %s each leads to a page of the site, whatever path it lies under', async (path) => {
    const { page } = await openPage(path);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true);
    await page.waitForTimeout(1500);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).href.replace(/[?#].*$/, '')))]);
    const own = links.filter((one) => new URL(one).origin === new URL(adress('/')).origin);
    expect(own.length).toBeGreaterThan(2);
    const status = await Promise.all(own.map(async (one) => [one, (await fetch(one)).status] as const));
    expect(status.filter(([, code]) => code !== 200)).toEqual([]);
  });

  test('what is written in the search field keeps the page at its address', async () => {
    const { page } = await openPage('/sok/');
    await page.click('#q');
    await page.keyboard.type('läkarbil');
    await page.waitForFunction(() => location.search.includes('q='));
    expect(new URL(page.url()).pathname).toBe(vag('/sok/'));
    await page.reload();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === 'läkarbil');
  });
});
