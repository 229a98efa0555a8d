import { expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const wide = { viewport: { width: 1280, height: 900 } };

describeWebblasare('profile and example bank', () => {
  test('the profile filters and sorts, and a new browser shows the same', async () => {
    const { page } = await openPage('/jamfor/profil/?styrform=program&sortera=-invanare', wide);
    await page.waitForSelector('[data-status][data-visade]');
    const rows = page.locator('tbody tr:visible');
    expect(await rows.count()).toBe(Number(await page.locator('[data-status]').getAttribute('data-visade')));
    expect(await rows.first().locator('th').innerText()).toBe('Västra Götaland');
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Rensa valen' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('tbody tr:visible th').first().innerText()).toBe('Blekinge');
  });

  test('then and now stand in each cell, told apart by their words; one edition can be shown alone', async () => {
    const { page } = await openPage('/jamfor/profil/', wide);
    await page.waitForSelector('[data-status][data-visade]');
    const cell = page.locator('tbody tr').first().locator('td[data-k="Gemensam målbild"]');
    const words = () => cell.locator('.ar:visible').allInnerTexts();
    expect(await words()).toEqual(['Nu', '2020']);
    await page.getByText('Visa, sortera och filtrera').click();
    await page.selectOption('[name=vy]', '2020');
    expect(page.url()).toContain('vy=2020');
    expect(await words()).toEqual(['2020']);
    expect(await page.locator('[data-status]').innerText()).toContain('Inget val är gjort');
    const { page: plain } = await openPage('/jamfor/profil/', { ...wide, javaScriptEnabled: false });
    expect(await plain.locator('tbody tr').first().locator('td:nth-of-type(7) .ar:visible').count()).toBe(2);
  });

  test('a filter counts what it says, then and as latest known, and old addresses still choose it', async () => {
    const { page } = await openPage('/jamfor/profil/?nu=framtagen', wide);
    await page.waitForSelector('[data-status][data-visade]');
    expect(new URL(page.url()).search).toBe('?malbild=nu-framtagen');
    const chosen = await page.locator('[name=malbild] option:checked').innerText();
    const rows = await page.locator('[data-rad]:visible').count();
    expect(chosen).toBe(`Framtagen (${rows})`);
    expect(rows).toBe(Number(/(\d+).regioner har en framtagen/.exec(await page.locator('.svar').innerText())?.[1]));
  });

  test('a profile cell leads to its section on the region page', async () => {
    const { page } = await openPage('/jamfor/profil/');
    await page.locator('tbody tr').first().locator('td a').first().click();
    await page.waitForURL('**/regioner/blekinge/#malbild');
    expect(await page.locator('section:target h2').innerText()).toBe('Målbild');
  });

  test('the example bank finds the regions’ own words and announces the count', async () => {
    const { page } = await openPage('/exempel/?q=läkarbil');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('[data-status]')?.dataset['visade']) > 0,
    );
    expect(await page.locator('[data-status]').innerText()).toMatch(/^\d+ av [\d\s]+exempel passar valen/);
  });

  test('filters of the example bank narrow together and can be emptied', async () => {
    const { page } = await openPage('/exempel/?tema=mobila-team&niva=i-drift');
    await page.waitForSelector('[data-status][data-visade]');
    const shown = await page.locator('[data-rad]:visible').count();
    expect(shown).toBe(Number(await page.locator('[data-status]').getAttribute('data-visade')));
    await page.getByRole('button', { name: 'Rensa valen' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await page.locator('[data-rad]:not([hidden])').count()).toBeGreaterThan(shown);
  });

  test('link and citation carry the view on show', async () => {
    const { page } = await openPage('/jamfor/profil/?styrform=program');
    await page.locator('[data-citera] summary').click();
    await page.getByRole('button', { name: 'Kopiera länken' }).waitFor();
    expect(await page.locator('[data-citera] code').innerText()).toMatch(/\/jamfor\/profil\/\?styrform=program$/);
    expect(await page.locator('[data-citera]').innerText()).toMatch(
      /Återgiven i Närvårdsatlas, version .*\?styrform=program/,
    );
  });
});
