import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findSkymda } from './skymda.ts';
import { describeWebblasare, openPage } from './webblasare.ts';

const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
  ['a wide screen', { viewport: { width: 1280, height: 800 } }],
];
const valda = (page: Page): string => new URL(page.url()).searchParams.get('regioner') ?? '';
const open = async (options: BrowserContextOptions, query = '', path = '/jamfor/regioner/') => {
  const opened = await openPage(`${path}${query}`, options);
  await opened.page.waitForFunction(() => document.querySelector('[data-antal]')?.textContent);
  return opened;
};

describeWebblasare('the picker of regions', () => {
  describe.each(sizes)('on %s', (_, options) => {
    const press = (page: Page, name: string) => {
      const tile = page.locator('fieldset label', { has: page.getByRole('checkbox', { name }) });
      return options.hasTouch ? tile.tap() : tile.click();
    };

    test.each(['/jamfor/regioner/', '/jamfor/samverkan/'])(
      'nothing in %s covers a control, however many are chosen',
      async (path) => {
        for (const query of [
          '',
          '?regioner=kalmar,kronoberg',
          '?regioner=kalmar,kronoberg,skane,gotland,uppsala,orebro',
        ]) {
          const { page, errors } = await open(options, query, path);
          await page.locator('.regionval').evaluate((one: HTMLDetailsElement) => (one.open = true));
          expect(await findSkymda(page, '.regionval'), query).toEqual([]);
          expect(errors).toEqual([]);
        }
      },
    );
    test('a tile of the map adds a region and takes it away', async () => {
      const { page } = await open(options);
      await press(page, 'Kalmar');
      await press(page, 'Kronoberg');
      expect(valda(page)).toBe('kalmar,kronoberg');
      await press(page, 'Kalmar');
      expect(valda(page)).toBe('kronoberg');
    });
    test('a name adds a region, whole or by its first letters, and says when it is none or several', async () => {
      const { page } = await open(options);
      const name = page.getByLabel('Namn', { exact: true });
      const said = page.locator('[data-namnbesked]');
      await name.fill('kronob');
      await name.press('Enter');
      expect(valda(page)).toBe('kronoberg');
      await name.fill('VÄSTERNORRLAND');
      await page.getByRole('button', { name: 'Lägg till' }).click();
      expect(valda(page)).toBe('kronoberg,vasternorrland');
      await name.fill('Väster');
      await name.press('Enter');
      expect(await said.textContent()).toContain('Västerbotten, Västernorrland');
      await name.fill('Atlantis');
      await name.press('Enter');
      expect(await said.textContent()).toContain('”Atlantis” är ingen av regionerna');
      expect(valda(page)).toBe('kronoberg,vasternorrland');
    });
    test('a like region is added, a chosen one taken away, and the rest emptied', async () => {
      const { page } = await open(options, '?regioner=kalmar');
      await page.locator('[data-liknande] button').first().click();
      expect(valda(page)).toMatch(/^kalmar,[a-z-]+$/);
      await page.getByRole('button', { name: 'Ta bort Kalmar' }).click();
      expect(valda(page)).not.toContain('kalmar');
      await page.getByRole('button', { name: 'Rensa valet' }).click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('by keyboard alone: names, tiles and what is chosen', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    await page.locator('.regionval summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Skåne');
    await page.keyboard.press('Enter');
    expect(valda(page)).toBe('skane');
    // The list of names closes when the field is left, as a reader leaves it.
    await page.keyboard.press('Tab');
    await page.getByRole('checkbox', { name: 'Uppsala' }).focus();
    // A list that is still closing takes the key; a reader who sees nothing happen presses again.
    await expect
      .poll(
        async () => {
          if (!valda(page).includes('uppsala')) await page.keyboard.press('Space');
          return valda(page);
        },
        { timeout: 5000, interval: 500 },
      )
      .toBe('skane,uppsala');
    await page.getByRole('button', { name: 'Ta bort Skåne' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => valda(page)).toBe('uppsala');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ta bort Uppsala');
  });
});

describeWebblasare('regions in all four parts', () => {
  const klar = async (query: string, options: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }) => {
    const opened = await openPage(`/jamfor/regioner/${query}`, options);
    await opened.page.waitForSelector('[data-dokument] table');
    return opened;
  };

  test('the lead, the heading and the title speak of the chosen regions and of no other', async () => {
    const { page } = await klar('?regioner=kalmar,kronoberg');
    expect(await page.locator('h1').innerText()).toBe('Kalmar och Kronoberg sida vid sida');
    const lead = await page.locator('.svar').innerText();
    expect(lead).toMatch(/Kalmar/);
    expect(lead).not.toMatch(/\d+ regioner|av 2\d/);
    const { page: del } = await openPage('/jamfor/samverkan/?regioner=kalmar,kronoberg');
    await del.waitForSelector('[data-valda-mening]:not([hidden])');
    expect(await del.locator('.svar:visible').innerText()).toMatch(/Kalmar/);
    expect(await del.locator('[data-alla-mening]:visible').count()).toBe(0);
  });
  test('four tables with the same columns and rows for all, and one timeline with every event of the regions', async () => {
    const { page, errors } = await klar('?regioner=kalmar,kronoberg,gotland');
    const tables = page.locator('[data-dokument] table');
    expect(await tables.count()).toBe(5);
    for (let i = 0; i < 4; i += 1) {
      const heads = await tables.nth(i).locator('thead th').allInnerTexts();
      expect(heads.slice(1)).toEqual(['Kalmar', 'Kronoberg', 'Gotland']);
      const cells = await tables
        .nth(i)
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td').length));
      expect(new Set(cells)).toEqual(new Set([3]));
    }
    const { readUtsagor } = await import('./underlag/utsagor.ts');
    const handelser = readUtsagor().filter(
      ({ slag, region }) => slag === 'handelse' && ['kalmar', 'kronoberg', 'gotland'].includes(region),
    );
    expect(await tables.last().locator('tbody tr').count()).toBe(handelser.length);
    expect(errors).toEqual([]);
  });
  test('six regions fit a wide screen, and a phone shows one at a time with a switch', async () => {
    const six = '?regioner=kalmar,kronoberg,skane,gotland,uppsala,orebro';
    const { page } = await klar(six);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const { page: phone } = await klar(six, { viewport: { width: 360, height: 740 } });
    const shown = () =>
      phone.locator('[data-dokument] table').first().locator('tr').nth(1).locator('td:visible').count();
    expect(await shown()).toBe(1);
    await phone.locator('[data-vaxel]').getByRole('button', { name: 'Skåne' }).click();
    expect(await phone.locator('[data-dokument] td:visible').first().getAttribute('data-namn')).toBe('Skåne');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
  test('nothing is taken along before two regions are chosen, and without script the parts are led to', async () => {
    const { page } = await openPage('/jamfor/regioner/');
    await page.getByRole('button', { name: 'Word' }).click();
    await page.getByText('Välj minst två regioner först.').waitFor();
    const { page: plain } = await openPage('/jamfor/regioner/', { javaScriptEnabled: false });
    expect(await plain.locator('[data-delar] a').count()).toBe(5);
  });
});
