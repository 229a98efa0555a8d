import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import regionerJson from '../content/regioner.json' with { type: 'json' };
import { describeWebblasare, openPage, vag } from './webblasare.ts';

const KLAR = '[data-search-status][data-state="done"]';
const traffar = '[data-search-results] > *';
const sok = async (path: string) => {
  const opened = await openPage(path);
  await opened.page.waitForSelector(KLAR);
  return opened;
};

describeWebblasare('the search page', () => {
  test('says what was widened, and the link turns it off', async () => {
    const { page } = await sok('/sok/?q=patientkontrackt');
    expect(await page.textContent('[data-sok="ovan"]')).toContain('Sökte även: patientkontrakt');
    await page.click('text=Visa bara det jag skrev');
    await page.waitForURL('**exakt=1');
    await page.waitForSelector(KLAR);
    expect(await page.textContent('[data-sok="ovan"]')).not.toContain('Sökte även');
  });
  test('a misspelt compound has hits that match it', async () => {
    const { page } = await sok('/sok/?q=ungdomsmotagning');
    expect(await page.locator(traffar).count()).toBeGreaterThan(2);
  });
  test('the theme that a synonym means is linked above the hits', async () => {
    const { page } = await sok('/sok/?q=hyrl%C3%A4kare');
    expect(await page.getAttribute('.sokmal a', 'href')).toBe(vag('/teman/kompetensforsorjning/'));
  });
  test('a region in the query comes first', async () => {
    const { page } = await sok('/sok/?q=mobila+team+Dalarna');
    expect(await page.getAttribute(traffar, 'data-region')).toBe('dalarna');
  });
  test('a hit shows the passage with the words marked, and why it is one', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    const first = page.locator('[data-search-results] > [data-region="kronoberg"]').first();
    await first.scrollIntoViewIfNeeded();
    await first.locator('mark').first().waitFor();
    expect(await first.locator('.skal').textContent()).toMatch(/mobila/i);
  });
  test('a hit in the documents of a region in depth leads to its very place', async () => {
    const { page } = await sok('/sok/?q=virtuella+navet+kronoberg');
    const href = await page.getAttribute('[data-del="fordjupning"] h3 a', 'href');
    await page.goto(new URL(href ?? '', page.url()).href);
    expect(await page.locator(':target').count()).toBe(1);
  });
  test('at least thirty hits are listed when there are so many', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    expect(await page.locator(traffar).count()).toBeGreaterThanOrEqual(30);
  });
  test('a facet narrows the hits, counts stay true, and the address keeps the choice', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    const label = page.locator('.val', { has: page.locator('input[name=region][value=kronoberg]') });
    const antal = Number(/\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1]);
    if (!(await label.isVisible())) await page.locator('fieldset', { has: label }).locator('summary').click();
    await label.locator('input').check();
    await page.waitForURL('**region=kronoberg**');
    await page.waitForSelector(KLAR);
    expect(await page.locator(traffar).count()).toBe(antal);
    await page.reload();
    await page.waitForSelector(KLAR);
    expect(await page.locator(traffar).count()).toBe(antal);
    await page.goBack();
    await page.waitForFunction((n) => document.querySelectorAll('[data-search-results] > *').length > n, antal);
  });
  test('hits can be listed by region', async () => {
    const { page } = await sok('/sok/?q=sip&ordning=region');
    const regioner = await page.$$eval('[data-search-results] > *', (items) =>
      items.map((one) => (one as HTMLElement).dataset['region'] ?? ''),
    );
    const order = regioner.map((id) => (id ? Object.keys(regionerJson).indexOf(id) : Number.POSITIVE_INFINITY));
    expect(new Set(order).size).toBeGreaterThan(3);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  test('slash goes to the field, the arrows from hit to hit, Enter opens', async () => {
    const { page } = await sok('/sok/?q=patientkontrakt');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const links = page.locator(`${traffar} a`);
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    const href = await links.nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });
  test('no hits are answered with ways on', async () => {
    const { page } = await sok('/sok/?q=xyzzyplugh');
    expect(await page.textContent('[data-search-status]')).toContain('Inga träffar');
    expect(await page.locator(`[data-sok="utan"] a[href="${vag('/teman/')}"]`).count()).toBe(1);
  });
  test('the hits can be had as a table', async () => {
    const { page } = await sok('/sok/?q=patientkontrakt');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-traffar-csv]')]);
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(rows[0]).toContain('id,titel,text,region,del');
    expect(rows).toHaveLength((await page.locator(traffar).count()) + 1);
  });
  test('every post of a theme is among the hits for its name, also in the table', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    const data = JSON.parse(await readFile('dist/data/poster.json', 'utf8')) as { id: string; teman: string[] }[];
    const alla = data.filter(({ teman }) => teman.includes('mobila-team')).map(({ id }) => id);
    const funna = await page.$$eval('[data-post]', (items) => items.map((one) => (one as HTMLElement).dataset['post']));
    expect(alla.length).toBeGreaterThan(40);
    expect(alla.filter((id) => !funna.includes(id))).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-traffar-csv]')]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(alla.filter((id) => !csv.includes(id))).toEqual([]);
  });
  test('the page keeps its height when its end is scrolled to: what is pressed there is what was aimed at', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    const hojd = () => page.evaluate(() => document.documentElement.scrollHeight);
    const fore = await hojd();
    await page.locator('[data-traffar-csv]').scrollIntoViewIfNeeded();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await hojd()).toBe(fore);
  });
  test('the workbook is a file of its own', async () => {
    const { page } = await sok('/sok/?q=patientkontrakt');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Alla träffar som XLSX')]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });
  test('hits come while one writes, and are told once', async () => {
    const { page } = await sok('/sok/?q=sip');
    await page.fill('#q', '');
    await page.type('#q', 'hembes', { delay: 20 });
    // The hits of the question before are marked, too: the words of the new one are waited for.
    await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent?.includes('hembes'));
    await page.waitForURL('**q=hembes');
    await page.waitForSelector(`${traffar} mark`);
  });
  test('what is named as a reason stands in what is shown', async () => {
    for (const q of ['hemtjänst', 'motion', 'mobila+team', 'skolkurator', 'sjukhus+hemma']) {
      const { page } = await sok(`/sok/?q=${q}`);
      const fel = await page.$$eval('[data-search-results] > *', (items) =>
        items.flatMap((item) => {
          const visat = `${item.querySelector('h3')?.textContent} ${item.querySelector('[data-utdrag]')?.textContent}`;
          const ord = ((item as HTMLElement).dataset['darfor'] ?? '').split('|').filter(Boolean);
          const tom = item.querySelector('[data-utdrag]')?.textContent === '' ? ['tomt utdrag'] : [];
          return [...ord.filter((one) => !visat.includes(one)), ...tom];
        }),
      );
      expect(fel).toEqual([]);
    }
  });
  test('the first hit is in sight on a phone', async () => {
    const { page } = await openPage('/sok/?q=mobila+team', { viewport: { width: 360, height: 740 } });
    await page.waitForSelector(KLAR);
    const box = await page.locator(`${traffar}`).first().boundingBox();
    expect(box!.y + Math.min(box!.height, 120)).toBeLessThan(740);
  });
  test('the running text of pages can be searched too', async () => {
    const { page } = await sok('/sok/?q=samst%C3%A4mmighet');
    await page.click('text=Sök också i sidornas löptext');
    await page.waitForSelector('[data-sidtraffar] a');
  });
  test('the theme of the query has a feed', async () => {
    const { page } = await sok('/sok/?q=mobila+team');
    const href = await page.getAttribute('a[href$="atom.xml"]', 'href');
    const xml = await page.evaluate(async (path) => (await fetch(path)).text(), href ?? '');
    const parsed = await page.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      return { errors: feed.querySelectorAll('parsererror').length, entries: feed.querySelectorAll('entry').length };
    }, xml);
    expect(parsed.errors).toBe(0);
    expect(parsed.entries).toBeGreaterThan(5);
  });
  test('a missing index is said in words', async () => {
    const { page } = await openPage('/om/');
    await page.route('**/*.register', (route) => route.abort());
    await page.fill('header input[name=q]', 'vård');
    await page.press('header input[name=q]', 'Enter');
    await page.waitForSelector('[data-search-status][data-state="done"]:has-text("nådde inte fram")');
  });
  test('without scripts the page says so, and the form in the header leads there', async () => {
    const { page } = await openPage('/om/', { javaScriptEnabled: false });
    await page.fill('header input[name=q]', 'mobila team');
    await page.press('header input[name=q]', 'Enter');
    await page.waitForURL('**/sok/?q=mobila+team');
    expect(await page.textContent('noscript')).toContain('behöver skript');
  });
});

describeWebblasare('suggestions in the header', () => {
  test('their script is fetched when the field gets focus, not before', async () => {
    const { page, requests } = await openPage('/om/');
    expect(requests.filter((url) => url.includes('forslag'))).toEqual([]);
    await page.focus('#sok-huvud');
    await page.waitForSelector('#sok-huvud[role=combobox]');
  });
  test('the arrows choose one, Escape closes, Enter opens it', async () => {
    const { page } = await openPage('/om/');
    await page.focus('#sok-huvud');
    await page.waitForSelector('#sok-huvud[role=combobox]');
    await page.keyboard.type('mobila te');
    await page.waitForSelector('header [role=option]');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#sok-huvud', 'aria-expanded')).toBe('false');
    await page.keyboard.type('a');
    await page.waitForSelector('header [role=listbox]:not([hidden])');
    await page.keyboard.press('ArrowDown');
    const active = await page.getAttribute('#sok-huvud', 'aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/teman/mobila-team/');
  });
});
