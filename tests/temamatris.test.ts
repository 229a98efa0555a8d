import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { describeWebblasare, openPage } from './webblasare.ts';

const phone = { viewport: { width: 360, height: 800 } };
const wide = { viewport: { width: 1280, height: 900 } };

/** Where the keyboard stands in the matrix: theme and region of the cell, or the text of a heading. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('td');
    return cell
      ? `${cell.dataset['tema']}/${cell.dataset['region']}`
      : (document.activeElement?.textContent?.trim() ?? '');
  });
const openMatris = async (query = '', options = wide) => {
  const opened = await openPage(`/jamfor/teman/${query}`, options);
  await opened.page.waitForSelector('[data-tema-matrix] a[tabindex="0"]', { state: 'attached' });
  return opened;
};
/** What the matrix shows, as text: the order of rows and columns, the cells and the margins. */
const matrixText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('[data-tema-matrix] tr')]
      .map((row) =>
        [...row.cells]
          .filter((cell) => !cell.hidden)
          .map((cell) => cell.querySelector('a')?.ariaLabel ?? cell.textContent?.trim())
          .join('|'),
      )
      .join('\n'),
  );

describeWebblasare('the theme matrix', () => {
  test('with scripts off it is a plain table whose margins agree with its cells', async () => {
    const { page } = await openPage('/jamfor/teman/', { ...wide, javaScriptEnabled: false });
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
    const rows = await page.locator('[data-tema-matrix] tbody tr').count();
    const columns = await page.locator('[data-tema-matrix] th[data-id]').count();
    expect(await page.locator('[data-tema-matrix] td[data-svar][data-svar-nu] a').count()).toBe(rows * columns);
    for (const [svar, rad] of [
      ['data-svar', 'tfoot tr:first-child'],
      ['data-svar-nu', 'tfoot tr:last-child'],
    ] as const) {
      const explicit = await page.locator(`td[${svar}="uttryckligt"]`).count();
      expect(await page.locator(`${rad} td[data-av] b`).innerText()).toBe(String(explicit));
    }
  });

  test('it is one tab stop, and arrow keys, Home and End move between cells', async () => {
    const { page } = await openMatris();
    await page.locator('.val > summary').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('mobila-team/blekinge');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('vard-i-hemmet/dalarna');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('vard-i-hemmet/ostergotland');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Vård i hemmet');
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toMatch(/\/ostergotland$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
  });

  test('Enter opens the evidence behind the cell', async () => {
    const { page } = await openMatris();
    await page.locator('td[data-tema="vard-i-hemmet"][data-region="stockholm"] a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/teman/vard-i-hemmet/stockholm/');
    expect(await page.locator('main').innerText()).toContain('fanns bara som bild');
  });

  test('a screen reader meets a table with headings and the state of every cell', async () => {
    const { page } = await openMatris();
    const table = page.getByRole('table', { name: /teman och \d+ regioner/ });
    expect(await table.getByRole('columnheader').count()).toBe(1 + (await page.locator('th[data-id]').count()) + 2);
    const row = table.getByRole('row', { name: /Vård i hemmet/ });
    const ar = await page.locator('[name=vy] option').allTextContents();
    const [da = '', nu = ''] = ar.slice(1).map((text) => text.replace('Bara ', ''));
    const namn = new RegExp(`^${da}: underlag saknas\\. ${nu}: `);
    expect(await row.getByRole('link', { name: namn }).count()).toBeGreaterThan(0);
  });

  test('then and now stand side by side, and one edition alone says only its own', async () => {
    const { page } = await openMatris();
    const link = page.locator('td[data-d-nu] a').first();
    expect(await link.getAttribute('aria-label')).toMatch(/^\d{4}: .+\. \d{4}–\d{4}: uttryckligt, .*\d{4}\.$/);
    const margins = () => page.locator('thead th[data-av]:visible').count();
    expect(await margins()).toBe(2);
    const forsta = (await page.locator('[name=vy] option').nth(1).getAttribute('value')) ?? '';
    await page.locator('.val > summary').click();
    await page.selectOption('[name=vy]', forsta);
    expect(page.url()).toContain(`vy=${forsta}`);
    expect(await margins()).toBe(1);
    expect(await link.getAttribute('aria-label')).toMatch(/^\d{4}: [^:]+\.$/);
    expect(await page.locator('[data-urvalet]').innerText()).not.toContain('uppgift från');
    const { page: again } = await openMatris(`?vy=${forsta}`);
    expect(await matrixText(again)).toBe(await matrixText(page));
  });

  test('the names of regions stand upright beside each other, none over another', async () => {
    const { page } = await openMatris();
    const boxes = await page.locator('thead th[data-id] span').evaluateAll((list) =>
      list.map((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        return { left, right, tall: height > width };
      }),
    );
    expect(boxes.every(({ tall }) => tall)).toBe(true);
    expect(boxes.slice(1).every(({ left }, i) => left >= boxes[i]!.right - 1)).toBe(true);
  });

  test('the first screen shows rows of the matrix', async () => {
    const { page } = await openMatris('', { viewport: { width: 1280, height: 800 } });
    const box = await page.locator('tbody tr').nth(2).boundingBox();
    expect(box!.y + box!.height).toBeLessThan(800);
  });

  test('a choice of part counts only that part and says what it leaves out', async () => {
    const { page } = await openMatris();
    await page.locator('.val > summary').click();
    const summa = async () => Number(await page.locator('tfoot tr:first-child td[data-av] b').innerText());
    const total = await summa();
    await page.locator('[name=del]').selectOption('samverkan');
    const counted = await summa();
    expect(counted).toBeLessThan(total);
    const sum = await page.evaluate(() => {
      const forsta = document.querySelector<HTMLElement>('tfoot tr')!.dataset['av'];
      return [...document.querySelectorAll(`tbody td[data-av="${forsta}"]`)].reduce(
        (all, cell) => all + Number(cell.textContent),
        0,
      );
    });
    expect(sum).toBe(counted);
    const said = await page.locator('[data-urvalet]').innerText();
    expect(said).toMatch(new RegExp(`\\. ${counted} av \\d+\\srutor har uttryckligt belägg i delen samverkan`));
    expect(said).toContain(`${total - counted}`);
  });

  test('the address restores the very same view in a new browser', async () => {
    const first = await openMatris();
    await first.page.locator('.val > summary').click();
    await first.page.locator('[name=niva]').selectOption('pagaende');
    await first.page.locator('[name=storlek]').selectOption('250-500');
    await first.page.locator('[name=rader]').selectOption('antal');
    await first.page.locator('[name=kolumner]').selectOption('kronoberg');
    const { search } = new URL(first.page.url());
    const second = await openMatris(search);
    expect(await matrixText(second.page)).toBe(await matrixText(first.page));
    expect(new URL(second.page.url()).search).toBe(search);
  });

  test('a choice of regions is the whole that the margins count out of', async () => {
    const { page } = await openMatris('?sjukvard=norra');
    const n = await page.locator('thead th[data-id]:visible').count();
    expect(await page.locator('thead th[data-av]').first().innerText()).toMatch(new RegExp(`antal av ${n}$`));
    expect(await page.locator('tbody td[data-helhet]').count()).toBe(0);
    await page.locator('.val > summary').click();
    await page.selectOption('[name=sjukvard]', '');
    const helhet = await page.locator('tbody td[data-helhet]').first().getAttribute('data-helhet');
    expect(Number(helhet)).toBe((await page.locator('thead th[data-id]').count()) - 1);
  });

  test('the cell that is pointed at or stood on is said in words, with the date of the later evidence', async () => {
    const { page } = await openMatris();
    const cell = page.locator('td[data-d-nu] a').first();
    const said = page.locator('[data-lasning]');
    await cell.hover();
    expect(await said.innerText()).toContain(await cell.getAttribute('aria-label'));
    expect(await said.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    await page.locator('h1').hover();
    expect(await said.isVisible()).toBe(false);
    await cell.focus();
    expect(await said.innerText()).toMatch(/\d{4}\.$/);
  });

  test('every sign is drawn, also where backgrounds are not printed', async () => {
    const { page } = await openMatris();
    await page.emulateMedia({ media: 'print' });
    const undrawn = await page.evaluate(
      () =>
        [...document.querySelectorAll('td[data-svar], td[data-svar] > a')].filter((one) => {
          const { content } = getComputedStyle(one, '::before');
          return !content.startsWith('url(') || getComputedStyle(one).backgroundImage !== 'none';
        }).length,
    );
    expect(undrawn).toBe(0);
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
  });

  test('an address with unknown values gives the whole matrix', async () => {
    const { page, errors } = await openMatris('?del=finnsinte&kolumner=atlantis');
    expect(await page.locator('thead th[data-id]:visible').count()).toBe(
      await page.locator('thead th[data-id]').count(),
    );
    expect(errors).toEqual([]);
  });

  test('on a phone it is a list of statements, by theme or by region, under the same choices', async () => {
    const { page } = await openMatris('?sjukvard=norra&grupp=region', phone);
    expect(await page.locator('[data-tema-matrix]').isVisible()).toBe(false);
    await page.waitForSelector('[data-temalista] details[data-id="norrbotten"]');
    expect(await page.locator('[data-temalista] details').count()).toBe(4);
    await page.locator('.val > summary').click();
    await page.locator('[name=grupp]').selectOption('');
    await page.waitForSelector('[data-temalista] details[data-id="mobila-team"]');
    const group = page.locator('[data-temalista] details[data-id="mobila-team"]');
    await group.locator('summary').click();
    expect(await group.locator('p').first().innerText()).toMatch(/av 4.regioner tog upp mobila team/);
    expect(await group.locator('a').count()).toBe(4);
    expect(await group.locator('li').first().innerText()).toMatch(/\n\d{4}: .+\.\n\d{4}–\d{4}: .+\.$/);
  });
});
