import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

const citera = 'details[data-citera]';
const go = (page: Page, path: string): Promise<unknown> => page.goto(adress(path));

async function download(page: Page, label: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()]);
  return readFile(await file.path());
}

describeWebblasare('citing and collecting in a real browser', () => {
  test('nothing of it is fetched until the box is opened, and then a RIS file can be had', async () => {
    const { page, requests, errors } = await openPage('/teman/aldre/blekinge/');
    expect(requests.filter((url) => url.includes('citera'))).toEqual([]);
    await page.locator(`${citera} summary`).click();
    const ris = String(await download(page, 'Hämta RIS'));
    expect(ris).toContain('UR  - ');
    // The page itself, and what each edition of it rests on.
    expect(ris.match(/^TY {2}- /gm)?.length).toBeGreaterThanOrEqual(2);
    expect(errors).toEqual([]);
  });

  test('a pinned page stands in the collection, keeps its note and leaves as Word with its source', async () => {
    const { page, errors } = await openPage('/teman/aldre/blekinge/');
    const title = (await page.locator('h1').textContent()) ?? '';
    await page.getByRole('button', { name: 'Spara i min samling' }).click();
    await page.getByRole('link', { name: 'Öppna samlingen' }).click();
    await page.getByRole('link', { name: title }).waitFor();
    await page.getByLabel('Egen anteckning').fill('Ta upp i nämnden');
    await page.reload();
    expect(await page.getByLabel('Egen anteckning').inputValue()).toBe('Ta upp i nämnden');
    const inside = unzipSync(new Uint8Array(await download(page, 'Hämta som Word')));
    expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toContain('Ta upp i nämnden');
    expect(strFromU8(inside['word/footnotes.xml'] ?? new Uint8Array())).toContain('Socialstyrelsen');
    expect(errors).toEqual([]);
  });

  test('a shared address shows its pages and saves nothing until asked', async () => {
    const { page } = await openPage('/samling/?p=/teman/aldre/blekinge/&p=javascript:alert(1)');
    await page.locator('[data-samling-lista] > li').waitFor();
    expect(await page.locator('[data-samling-lista] > li').count()).toBe(1);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await go(page, '/samling/');
    await page.getByText('Samlingen är tom.').waitFor();
  });

  test('without script the page says what to do instead', async () => {
    const { page } = await openPage('/samling/', { javaScriptEnabled: false });
    expect(await page.locator('[data-samling-status]').textContent()).toContain('bokmärken');
  });
});
