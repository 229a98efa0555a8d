import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { adress, describeWebblasare, egenVag, openPage } from './webblasare.ts';

const phone = { viewport: { width: 360, height: 800 } };
const wide = { viewport: { width: 1280, height: 900 } };

describeWebblasare('regions side by side', () => {
  const shown = (page: Page) =>
    page
      .locator('[data-compare] [data-region]:not([hidden])')
      .evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset['region']));
  const openJamfor = async (address: string, options = wide) => {
    const opened = await openPage(address, options);
    await opened.page.waitForFunction(() => document.querySelector('[data-antal]')?.textContent);
    return opened;
  };

  test('with scripts off all 21 are there, with an index', async () => {
    const { page } = await openPage('/jamfor/samverkan/', { javaScriptEnabled: false });
    expect(await shown(page)).toHaveLength(21);
    expect(await page.locator('[data-index] a').count()).toBe(21);
  });

  test('the address shows just the regions it names, in its order and in aligned columns', async () => {
    const { page } = await openJamfor('/jamfor/malbild/?regioner=uppsala,blekinge');
    expect(await shown(page)).toEqual(['uppsala', 'blekinge']);
    const tops = await page
      .locator('[data-compare] [data-region]:not([hidden]) dl:first-of-type')
      .evaluateAll((list) => list.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('[data-ord] li').count()).toBeGreaterThan(0);
  });

  test('unknown, repeated and too many regions get a message and a working page', async () => {
    const { page, errors } = await openJamfor(
      '/jamfor/samverkan/?regioner=skane,skane,atlantis,kalmar,uppsala,dalarna,gotland,orebro,halland',
    );
    const said = await page.locator('[data-besked]').innerText();
    expect(said).toContain('”atlantis” är ingen av de 21 regionerna');
    expect(said).toContain('Skåne stod flera gånger');
    expect(said).toContain('Halland är inte med');
    expect(await shown(page)).toEqual(['skane', 'kalmar', 'uppsala', 'dalarna', 'gotland', 'orebro']);
    expect(errors).toEqual([]);
  });

  test('only an unknown region: all are shown and the reader is told', async () => {
    const { page } = await openJamfor('/jamfor/samverkan/?regioner=atlantis');
    expect(await shown(page)).toHaveLength(21);
    expect(await page.locator('[data-besked]').innerText()).toContain('Alla regioner visas');
  });

  test('a region is picked by name and a similar one added, and the address follows', async () => {
    const { page } = await openJamfor('/jamfor/organisation/');
    await page.getByRole('checkbox', { name: 'Kronoberg' }).check();
    expect(new URL(page.url()).search).toBe('?regioner=kronoberg');
    await page.locator('[data-liknande] button').first().click();
    expect(await shown(page)).toHaveLength(2);
    expect(new URL(page.url()).search).toMatch(/^\?regioner=kronoberg,[a-z-]+$/);
  });

  test('rows keep in step however many there are, and stand above their source line', async () => {
    for (const query of ['kronoberg,blekinge', 'kronoberg,skane,stockholm,gotland']) {
      const { page } = await openJamfor(`/jamfor/samverkan/?regioner=${query}`);
      const rows = await page.locator('[data-compare] [data-region]:not([hidden])').evaluateAll((articles) =>
        articles.map((article) =>
          [...article.querySelectorAll<HTMLElement>(':scope > [data-rad]:not([hidden])')].map((row) => ({
            key: row.dataset['rad'],
            top: Math.round(row.getBoundingClientRect().top),
            bottom: Math.round(row.getBoundingClientRect().bottom),
          })),
        ),
      );
      const [first = [], ...others] = rows;
      expect(first.length).toBeGreaterThan(5);
      for (const other of others) {
        expect(other.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
        expect(other.map(({ top }) => top)).toEqual(first.map(({ top }) => top));
      }
      for (const column of rows)
        for (const [i, row] of column.entries())
          if (i > 0) expect(row.top).toBeGreaterThanOrEqual(column[i - 1]!.bottom);
    }
  });

  test('one edition can be shown alone, and the address keeps it from part to part', async () => {
    const { page } = await openJamfor('/jamfor/malbild/?regioner=kronoberg,blekinge&vy=2020');
    const editions = () =>
      page
        .locator('[data-compare] [data-region]:not([hidden]) [data-utgava]:visible')
        .evaluateAll((lines) => [...new Set(lines.map((line) => (line as HTMLElement).dataset['utgava']))]);
    expect(await editions()).toEqual(['2020']);
    expect(await page.locator('[data-delar] a').last().getAttribute('href')).toContain(
      '?regioner=kronoberg,blekinge&vy=2020',
    );
    await page.locator('select[name=vy]').selectOption('');
    expect(await editions()).toEqual(['2026', '2020']);
    expect(new URL(page.url()).search).toBe('?regioner=kronoberg,blekinge');
  });

  test('on a phone one region shows at a time, with a switch', async () => {
    const { page } = await openJamfor('/jamfor/malbild/?regioner=kronoberg,kalmar', phone);
    const visible = () => page.locator('[data-compare] [data-region]:visible h2').allInnerTexts();
    expect(await visible()).toEqual(['Region Kronoberg']);
    await page.getByRole('button', { name: 'Kalmar' }).click();
    expect(await visible()).toEqual(['Region Kalmar län']);
  });
});

describeWebblasare('what changed between two editions', () => {
  test('every cell stands once, under its kind, and leads to its answer in the newer edition', async () => {
    const { page } = await openPage('/jamfor/forandring/', { javaScriptEnabled: false });
    const cells = page.locator('details[data-slag] li a');
    expect(await cells.count()).toBe(
      await page.evaluate(async (data) => {
        const { celler } = (await (await fetch(data)).json()) as { celler: { utgava: string }[] };
        return celler.filter(({ utgava }) => utgava === celler[0]?.utgava).length;
      }, adress('/data/temamatris.json')),
    );
    expect(egenVag((await cells.first().getAttribute('href')) ?? '')).toMatch(/^\/teman\/[a-z-]+\/[a-z-]+\/#2026$/);
  });

  test('theme and region narrow it, stand in the address, and every count follows', async () => {
    const { page, errors } = await openPage('/jamfor/forandring/?region=blekinge', wide);
    await page.waitForSelector('[data-status][data-visade]');
    const shown = () => page.locator('details[data-slag] li:not([hidden])');
    const counts = await page.locator('details[data-slag]:visible [data-antal]').allInnerTexts();
    const sum = counts.reduce((all, text) => all + Number(/\d+/.exec(text)?.[0]), 0);
    expect(sum).toBe(Number(await page.locator('[data-status]').getAttribute('data-visade')));
    expect(new Set(await page.locator('details[data-slag] li:visible a').allInnerTexts())).toEqual(
      new Set(['Blekinge']),
    );
    await page.selectOption('[name=tema]', 'mobila-team');
    expect(new URL(page.url()).search).toBe('?tema=mobila-team&region=blekinge');
    expect(await page.locator('[data-status]').innerText()).toMatch(/^1 av \d+.rutor passar valen\.$/);
    await page.getByRole('button', { name: 'Rensa valen' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await shown().count()).toBeGreaterThan(sum);
    expect(errors).toEqual([]);
  });
});
