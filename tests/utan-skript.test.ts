import { inject, expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const BESKED = '[data-utan-skript]';
const sidor = {
  '/sok/?q=mobila+team': 'sok-sida',
  '/jamfor/teman/': 'matris',
  '/jamfor/malbild/': 'jamfor-regioner',
  '/jamfor/profil/': 'urval-lista',
  '/exempel/': 'urval-lista',
  '/utveckling/': 'handelse-filter',
  '/samling/': 'min-samling',
  '/jamfor/min-region/kalmar/': 'min-region',
  '/teman/kors/': 'kors-teman',
} as const;

describeWebblasare('a script that does not arrive', () => {
  test.each(Object.entries(sidor))('%s says so, whether it is the loader or %s', async (path, island) => {
    const patterns = [/\/filer\/sida\.[^/]*\.js/, new RegExp(`/filer/${island}\\.[^/]*\\.js`)];
    const told = patterns.map(async (pattern) => {
      const { page } = await openPage('/om/');
      await page.context().route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`${inject('base')}${path}`);
      await page.locator(BESKED).waitFor({ state: 'visible' });
      return page.textContent(BESKED);
    });
    for (const text of await Promise.all(told)) expect(text).toMatch(/har inte kommit fram/);
  });
  test('a script that the browser cannot read is told like one that did not come', async () => {
    const { page } = await openPage('/om/');
    await page
      .context()
      .route(/\/filer\/sok-sida\./, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let a = ;' }));
    await page.goto(`${inject('base')}/sok/?q=vård`);
    await page.locator(BESKED).waitFor({ state: 'visible' });
  });
  test('also to those who asked for less motion', async () => {
    const { page } = await openPage('/om/', { reducedMotion: 'reduce' });
    await page.context().route(/\/filer\/.*\.js/, (route) => route.abort());
    await page.goto(`${inject('base')}/exempel/`);
    await page.locator(BESKED).waitFor({ state: 'visible' });
  });
  test('the search page leads on: a new try keeps the query', async () => {
    const { page } = await openPage('/om/');
    await page.context().route(/\/filer\/sok-sida\./, (route) => route.abort());
    await page.goto(`${inject('base')}/sok/?q=mobila+team`);
    await page.locator(BESKED).waitFor({ state: 'visible' });
    await page.context().unroute(/\/filer\/sok-sida\./);
    await page.click(`${BESKED} >> text=Försök igen`);
    await page.waitForSelector('[data-search-status][data-state="done"]');
    expect(page.url()).toContain('?q=mobila+team');
    expect(await page.locator('[data-search-results] > *').count()).toBeGreaterThan(10);
  });
  test('is not said when all is well, nor where scripts are off', async () => {
    const pages = await Promise.all([{}, { javaScriptEnabled: false }].map((options) => openPage('/sok/', options)));
    await pages[0]!.page.waitForTimeout(6500);
    for (const { page } of pages) expect(await page.locator(BESKED).isVisible()).toBe(false);
  });
});

describeWebblasare('an address with values that do not exist', () => {
  test.each([
    ['/exempel/?tema=finns-inte', 'Temat ”finns-inte” finns inte; visar alla.'],
    ['/jamfor/teman/?niva=x', '”x” finns inte bland valen under Minst så långt; visar alla.'],
    ['/jamfor/profil/?sortera=y', '”y” finns inte bland valen under Sortera efter; visar ”Bokstavsordning”.'],
    ['/utveckling/?ar=1066', 'Året ”1066” finns inte; visar alla.'],
    ['/utveckling/?sort=y', 'Adressen säger också ”sort”, som sidan inte använder.'],
  ])('%s is told so', async (path, text) => {
    const { page } = await openPage(path);
    expect(await page.textContent('[data-adressbesked]')).toBe(text);
  });
  test('and it is no longer told when a choice is made', async () => {
    const { page } = await openPage('/utveckling/?region=atlantis');
    await page.waitForSelector('[data-adressbesked]');
    await page.locator('select[name=typ]').selectOption('parti');
    expect(await page.locator('[data-adressbesked]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?typ=parti');
  });
  test('letter case and diacritics do not matter', async () => {
    const { page } = await openPage('/jamfor/malbild/?regioner=Blekinge,SKÅNE');
    await page.waitForSelector('[data-compare].jamfors');
    expect(await page.locator('[data-compare] [data-region]:visible').count()).toBe(2);
    expect(await page.locator('[data-besked]').isVisible()).toBe(false);
    await page.goto(`${inject('base')}/exempel/?region=SK%C3%85NE`);
    await page.waitForSelector('[data-status]:not(:empty)');
    expect(await page.locator('select[name=region]').inputValue()).toBe('skane');
  });
});
