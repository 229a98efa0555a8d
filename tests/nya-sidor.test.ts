import { expect, test } from 'vitest';
import { findSkymda } from './skymda.ts';
import { describeWebblasare, openPage, vag } from './webblasare.ts';

const sidor = [
  '/uppfoljning/',
  '/jamfor/min-region/',
  '/jamfor/min-region/kalmar/',
  '/teman/kors/?tema=vard-i-hemmet,egenmonitorering',
  '/en/',
  '/lattlast/',
];

describeWebblasare('pages that answer one question', () => {
  test.each(sidor.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
    '%s at %i pixels: nothing covers a control, and nothing is complained of',
    async (path, width) => {
      const { page, errors } = await openPage(path, { viewport: { width, height: 740 } });
      await page.waitForSelector('[data-utan-skript][hidden]', { state: 'attached' });
      expect(await findSkymda(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
  test.each(sidor)('%s says something without script, and shows no control that does nothing', async (path) => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect((await page.textContent('.svar'))?.trim().length).toBeGreaterThan(40);
    expect(await page.locator('main .med-skript:visible, main input[type=range]:visible').count()).toBe(0);
    expect(await page.locator('main a[href]:visible').count()).toBeGreaterThan(3);
  });
});

describeWebblasare('follow-up', () => {
  test('is a table with a row a region and four steps, also on a phone', async () => {
    for (const width of [360, 1280]) {
      const { page } = await openPage('/uppfoljning/', { viewport: { width, height: 740 } });
      expect(await page.getByRole('rowheader').count()).toBe(21);
      expect(await page.getByRole('cell').count()).toBe(84);
    }
  });
  test('never says that what nobody looked for is missing', async () => {
    const { page } = await openPage('/uppfoljning/');
    expect(await page.locator('#kronoberg').textContent()).toMatch(/Granskning av Region Kronobergs arbete/);
    expect(await page.locator('.ej-sokt').first().textContent()).toMatch(/Ej sökt/);
    expect(await page.textContent('.led-tabell')).not.toMatch(/saknas/i);
  });
});

describeWebblasare('one region against all', () => {
  test('an address with a region leads to its page, and one that is none says so', async () => {
    const { page } = await openPage('/jamfor/min-region/?region=kalmar');
    await page.waitForURL('**/jamfor/min-region/kalmar/');
    const flera = await openPage('/jamfor/min-region/?region=kalmar&region2=kronoberg&region3=atlantis');
    await flera.page.waitForURL('**/jamfor/min-region/kalmar/?med=kronoberg,atlantis');
    await flera.page.waitForSelector('[data-med] a');
    expect(await flera.page.getAttribute('[data-med] a', 'href')).toBe(
      vag('/jamfor/malbild/?regioner=kalmar,kronoberg'),
    );
    const fel = await openPage('/jamfor/min-region/?region=atlantis');
    await fel.page.waitForFunction(() => document.querySelector('[data-besked]')?.textContent !== '');
    expect(await fel.page.textContent('[data-besked]')).toContain('atlantis');
  });
  test('remembers a visit on the device, marks what has come since, and forgets when asked', async () => {
    const { page } = await openPage('/jamfor/min-region/kalmar/');
    await page.waitForSelector('[data-status]:not(:empty)');
    expect(await page.textContent('[data-status]')).toContain('inget tidigare besök');
    await page.evaluate(() => {
      const key = 'narvardsatlas-besok-kalmar';
      const besok = JSON.parse(localStorage.getItem(key)!);
      localStorage.setItem(key, JSON.stringify({ dag: '2026-01-02', sedda: besok.sedda.slice(2) }));
    });
    await page.reload();
    await page.waitForSelector('[data-status]:not(:empty)');
    expect(await page.textContent('[data-status]')).toMatch(/2\suppgifter har tillkommit.*2\sjanuari\s2026/);
    expect(await page.locator('[data-nytt] strong').count()).toBe(2);
    await page.click('[data-glom]');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
  test('a date leaves out what is older, and keeps what has no date', async () => {
    const { page } = await openPage('/jamfor/min-region/kalmar/');
    await page.waitForSelector('[data-status]:not(:empty)');
    await page.fill('[name=sedan]', '2026-01-01');
    const datum = await page
      .locator('[data-nytt] > li:visible')
      .evaluateAll((rader) => rader.map((rad) => (rad as HTMLElement).dataset['datum'] ?? ''));
    expect(datum.length).toBeGreaterThan(0);
    expect(datum.filter((one) => one !== '' && one < '2026')).toEqual([]);
  });
  test('the weights work by keyboard, and go back to the site’s own', async () => {
    const { page } = await openPage('/jamfor/min-region/kalmar/');
    await page.waitForSelector('[data-status]:not(:empty)');
    const order = () =>
      page
        .locator('[data-lika] > li')
        .evaluateAll((rader) => rader.map((rad) => (rad as HTMLElement).dataset['region']));
    const before = await order();
    await page.focus('[name=teman]');
    await page.keyboard.press('Home');
    expect(await page.textContent('[data-likastatus]')).toContain('Mest lika med dina vikter');
    expect(await order()).not.toEqual(before);
    await page.click('[data-vikter] [type=reset]');
    await page.waitForTimeout(50);
    expect(await order()).toEqual(before);
  });
  test('is one sheet in print', async () => {
    const { page } = await openPage('/jamfor/min-region/kalmar/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describeWebblasare('crossed themes', () => {
  test('are chosen in the address and by keyboard, and the address follows', async () => {
    const { page } = await openPage('/teman/kors/?tema=vard-i-hemmet,egenmonitorering');
    await page.waitForSelector('[data-resultat] h3');
    expect(await page.textContent('[data-korsmening]')).toContain(
      '”Vård i hemmet” och ”Egen- och distansmonitorering”',
    );
    expect(await page.locator('[data-resultat] > section').count()).toBe(2);
    await page.selectOption('[name=c]', 'aldre');
    await page.selectOption('[name=som]', 'kalmar');
    expect(new URL(page.url()).search).toBe('?tema=vard-i-hemmet,egenmonitorering,aldre&som=kalmar');
    expect(await page.locator('[data-resultat] > section').first().locator('> ul > li').count()).toBe(6);
  });
  test('every region stands once an edition, whatever is known of it', async () => {
    const { page } = await openPage('/teman/kors/?tema=gemensam-malbild,halsorum');
    await page.waitForSelector('[data-resultat] h3');
    for (const section of await page.locator('[data-resultat] > section').all())
      expect(await section.locator('> ul > li').count()).toBe(21);
    expect(await page.textContent('[data-resultat]')).toContain('Frågan kan inte gälla');
  });
  test('an address with what is no theme says so', async () => {
    const { page } = await openPage('/teman/kors/?tema=borta,aldre');
    await page.waitForFunction(() => document.querySelector('[data-besked]')?.textContent !== '');
    expect(await page.textContent('[data-besked]')).toBe('”borta” finns inte.');
    expect(await page.textContent('[data-korsmening]')).toContain('Ett tema är valt');
  });
});

describeWebblasare('the page in English', () => {
  test('is English inside and Swedish around, and leads to its Swedish counterpart', async () => {
    const { page } = await openPage('/en/');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getAttribute('header', 'lang')).toBe('sv');
    expect(await page.getAttribute('link[hreflang=sv]', 'href')).toMatch(/\/om\/$/);
    expect(await page.locator('#themes ~ dl dt').count()).toBe(30);
  });
});
