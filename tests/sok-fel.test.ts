import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const KLAR = '[data-search-status][data-state="done"]';
const TRAFFAR = '[data-search-results] > *';
const FRAGA = '/sok/?q=digitalisering';

interface Utfall {
  readonly status: string;
  readonly antal: number;
  readonly brist: string;
}
const utfall = async (page: Page): Promise<Utfall> => {
  await page.waitForSelector(KLAR, { timeout: 40_000 });
  return {
    status: (await page.textContent('[data-search-status]')) ?? '',
    antal: await page.locator(TRAFFAR).count(),
    brist: await page.locator('[data-sok="fel"]').innerText(),
  };
};
/** A page whose network can be spoilt before anything is asked for. */
const openTom = async (path = '/om/') => (await openPage(path)).page;
const sok = async (page: Page, path = FRAGA): Promise<Utfall> => {
  await page.goto(`${inject('base')}${path}`, { waitUntil: 'commit' });
  return utfall(page);
};

/** Every kind of file that a search is built on. */
const filer = {
  register: '**/sok/uppgifter.register',
  frågelager: /\/filer\/motor[^/]*\.js/,
} as const;
const pathIn = (route: Route): string => `dist${new URL(route.request().url()).pathname}`;
const fel = {
  '404': (route: Route) => route.fulfill({ status: 404, body: 'saknas' }),
  kapad: async (route: Route) => {
    const whole = await readFile(pathIn(route));
    await route.fulfill({ body: whole.subarray(0, Math.floor(whole.length * 0.6)), contentType: typeFor(route) });
  },
  utbytt: (route: Route) => route.fulfill({ body: '<!doctype html><p>Logga in på nätet', contentType: 'text/html' }),
  avbruten: (route: Route) => route.abort(),
  tyst: () => undefined,
} as const;
const typeFor = (route: Route): string =>
  route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream';

describeWebblasare('a search that could not look', () => {
  for (const [slag, spoil] of Object.entries(fel))
    test(`a file of any kind that is ${slag}: never "Inga träffar", never a list that is not whole without a word`, async () => {
      const found = await Promise.all(
        Object.entries(filer).map(async ([fil, pattern]) => {
          const page = await openTom();
          await page.context().route(pattern, spoil);
          await sok(page);
          const { status, antal, brist } = await utfall(page);
          await page.context().close();
          const sagt = /nådde inte fram/.test(status) && /Försök igen/.test(brist) && antal === 0;
          return sagt ? [] : [`${fil}: ${status} ${antal} ${brist}`];
        }),
      );
      expect(found.flat()).toEqual([]);
    }, 90_000);

  test('once the register has come, searches need no network', async () => {
    const page = await openTom();
    const whole = await sok(page);
    expect(whole.antal).toBeGreaterThan(10);
    await sok(page, '/sok/?q=sip');
    await page.context().setOffline(true);
    await page.fill('#q', 'digitalisering');
    await page.press('#q', 'Enter');
    await page.waitForSelector(TRAFFAR);
    expect(await utfall(page)).toEqual(whole);
  });

  test('a register that fails once gives the right answer at the next try', async () => {
    const page = await openTom();
    const whole = await sok(page);
    for (const spoil of [fel['404'], fel.kapad, fel.avbruten]) {
      await page.context().route(filer.register, spoil);
      expect((await sok(page)).status).toContain('nådde inte fram');
      await page.context().unroute(filer.register);
      await page.click('[data-sok="fel"] button');
      await page.waitForSelector(TRAFFAR);
      expect(await utfall(page)).toEqual(whole);
    }
  });
});

describeWebblasare('every address of the search page has an end', () => {
  test.each(['', '?', '?x=1', '?q=', '?q=%20&region=', '?tema=finns-inte', '?q=%00&typ=a,b', '?ordning=&exakt='])(
    '/sok/%s',
    async (query) => {
      const page = await openTom();
      const { status } = await sok(page, `/sok/${query}`);
      expect(status).toContain('Skriv ett ord eller ett tema');
    },
  );
  test('a value that does not exist is told, and all is shown', async () => {
    const page = await openTom();
    const alla = await sok(page);
    const { status } = await sok(page, `${FRAGA}&tema=finns-inte&ordning=y`);
    expect(status).toBe(alla.status);
    const besked = await page.textContent('[data-adressbesked]');
    expect(besked).toContain('Temat ”finns-inte” finns inte; visar alla.');
    expect(besked).toContain('”y” finns inte bland valen under Ordna efter');
  });
});

describeWebblasare('a browser that lacks something', () => {
  const utan = (path: string) => `{
    const steps = ${JSON.stringify(path)}.split('.');
    const last = steps.pop();
    const owner = steps.reduce((one, key) => one[key], globalThis);
    delete owner[last];
  }`;
  test.each([
    'String.prototype.toWellFormed',
    'IntersectionObserver',
    'Worker',
    'FinalizationRegistry',
    'Intl.Segmenter',
    'CSS.escape',
    'Object.hasOwn',
    'Array.prototype.toReversed',
    'Array.prototype.findLast',
    'Array.prototype.at',
    'String.prototype.replaceAll',
    'URLSearchParams.prototype.size',
    'AbortController',
    'DecompressionStream',
    'ReadableStream',
    'WebAssembly',
  ])('without %s: an answer or a true message', async (api) => {
    const page = await openTom();
    await page.addInitScript(utan(api));
    await page.goto(`${inject('base')}${FRAGA}`);
    await page.waitForSelector(`${KLAR}, [data-utan-skript].nu`);
    const told = await page.locator('[data-utan-skript]').isVisible();
    const status = (await page.textContent('[data-search-status]')) ?? '';
    if (!told) expect(status).toMatch(/^\d+\sträffar på|^Sökningen behöver en nyare|^Sökningen stannade av ett fel/);
    expect(status).not.toMatch(/Inga träffar|nådde inte fram/);
  });
});
