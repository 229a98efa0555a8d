import { expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

/** Sheets of the page as it would print on A4. */
async function countSheets(path: string): Promise<number> {
  const { page } = await openPage(path);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.context().close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describeWebblasare('print', () => {
  test.each(['/teman/mobila-team/blekinge/', '/teman/mobila-team/gotland/', '/exempel/blekinge/mobil-narsjukvard/'])(
    '%s is one sheet',
    async (path) => expect(await countSheets(path)).toBe(1),
  );

  test('a comparison carries the address of the view on show', async () => {
    const { page } = await openPage('/jamfor/samverkan/?regioner=kronoberg,kalmar');
    await page.waitForFunction(() =>
      document.querySelector('[data-tryck]')?.getAttribute('data-tryck')?.includes('kalmar'),
    );
    const tryck = await page.getAttribute('[data-tryck]', 'data-tryck');
    expect(tryck).toContain('/jamfor/samverkan/?regioner=kronoberg,kalmar');
    expect(tryck).toMatch(/version \d/);
  });

  test('a region is a memo of at most ten sheets', async () => {
    expect(await countSheets('/regioner/kronoberg/')).toBeLessThanOrEqual(10);
  });

  test('navigation stays off the paper, address and edition are on it', async () => {
    const { page } = await openPage('/regioner/kronoberg/');
    await page.emulateMedia({ media: 'print' });
    for (const nav of await page.locator('nav, .hoppa, .meny-fot, form').all())
      expect(await nav.isVisible()).toBe(false);
    const head = await page
      .locator('.sidhuvud .ram')
      .evaluate((ram) => getComputedStyle(ram, '::after').getPropertyValue('content'));
    expect(head).toContain('/regioner/kronoberg/');
    expect(head).toMatch(/version \d/);
    const { page: skarm } = await openPage('/regioner/kronoberg/');
    expect(await skarm.locator('.sidhuvud .ram').evaluate((ram) => getComputedStyle(ram, '::after').content)).toBe(
      'none',
    );
  });

  test('a source carries its address on paper, other links do not', async () => {
    const { page } = await openPage('/regioner/kronoberg/');
    await page.emulateMedia({ media: 'print' });
    const after = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((a) => getComputedStyle(a, '::after').content);
    expect(await after('cite a[href^="http"]')).toContain('https://');
    expect(await after('.poster a')).toBe('none');
  });

  test('the dark scheme prints ink on paper', async () => {
    const { page } = await openPage('/regioner/kronoberg/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(23, 38, 43)');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('the matrix is two sheets', async () => expect(await countSheets('/jamfor/teman/')).toBe(2));

  test('a comparison lies down', async () => {
    const { page } = await openPage('/jamfor/samverkan/');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const [, w, h] = /MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(w)).toBeGreaterThan(Number(h));
  });
});
