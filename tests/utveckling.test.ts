import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeWebblasare, egenVag, openPage } from './webblasare.ts';

const handelser = JSON.parse(readFileSync('dist/data/handelser.json', 'utf8')) as {
  readonly region: string;
  readonly datum: string | null;
  readonly kalla: { readonly typ: string };
}[];
const visible = '[data-ar] li[data-region]:visible';

describeWebblasare('the list of events', () => {
  test('shows every event and no filter without scripts', async () => {
    const { page } = await openPage('/utveckling/', { javaScriptEnabled: false });
    expect(await page.locator(`${visible}:not([data-dokument])`).count()).toBe(handelser.length);
    expect(await page.locator(`${visible}[data-dokument]`).count()).toBeGreaterThan(0);
    expect(await page.locator('handelse-filter form').isVisible()).toBe(false);
  });

  test('keeps the choice in the address and counts in words', async () => {
    const { page } = await openPage('/utveckling/');
    await page.locator('select[name=typ]').selectOption('parti');
    const shown = await page.locator(visible).count();
    expect(shown).toBe(handelser.filter(({ kalla }) => kalla.typ === 'parti').length);
    expect(await page.locator('[data-antal]').innerText()).toMatch(new RegExp(`^${shown}\\shändelser, nyast`));
    expect(await page.locator(`${visible}:not([data-typ=parti])`).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?typ=parti');
  });

  test('starts from the address and can show all again', async () => {
    const { page } = await openPage('/utveckling/?region=gotland&ar=2021');
    await page.waitForSelector('handelse-filter form');
    expect(await page.locator(`${visible}:not([data-dokument])`).count()).toBe(
      handelser.filter(({ region, datum }) => region === 'gotland' && datum?.startsWith('2021')).length,
    );
    await page.locator('handelse-filter button[type=reset]').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator(`${visible}:not([data-dokument])`).count()).toBe(handelser.length);
  });

  test('counts the documents of a region apart from its events, each leading to where it is read', async () => {
    const { page } = await openPage('/utveckling/?region=kronoberg&del=uppfoljning');
    await page.waitForSelector('handelse-filter form');
    const dokument = page.locator(`${visible}[data-dokument]`);
    const antal = await dokument.count();
    expect(antal).toBeGreaterThan(0);
    expect(await page.locator('[data-antal]').innerText()).toMatch(new RegExp(`\\b${antal}\\sdokument, nyast`));
    await dokument.first().locator('.nar a').click();
    expect(egenVag(new URL(page.url()).pathname)).toMatch(/^\/(fordjupning\/kronoberg\/|kallor\/)/);
  });

  test('says what to do when nothing matches', async () => {
    const { page } = await openPage('/utveckling/?region=gotland&typ=parti');
    await page.waitForSelector('handelse-filter form');
    expect(await page.locator('[data-antal]').innerText()).toContain('Inga händelser');
  });
});
