import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adress, describeWebblasare, egenVag, openPage } from './webblasare.ts';

const KEY = 'narvardsatlas-samling';
const STATUS = '[data-samling-status]';
const sida = '/teman/aldre/blekinge/';
const annan = '/teman/aldre/dalarna/';
const rad = (adress: string, not = '') => ({ adress, titel: adress, svar: 'Ja.', hanvisning: 'Källan.', not });
const old = (rader: unknown[]): string => JSON.stringify({ typ: 'narvardsatlas-samling', rader });
const full = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = Storage.prototype.setItem;
    Object.assign(window, { makeRoom: () => (Storage.prototype.setItem = own) });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/** A second page beside the first, with the same storage. */
async function beside(page: Page, path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(adress(path));
  return other;
}
/** `/samling/` with what lies on the device put there beforehand. */
async function withStore(text: string, path = '/samling/') {
  const opened = await openPage('/om/');
  await opened.page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, text]);
  await opened.page.goto(adress(path));
  return opened;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (page: Page): Promise<string[]> =>
  page
    .locator('[data-samling-lista] h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    .then((paths) => paths.map(egenVag));
const pin = async (page: Page): Promise<void> => {
  await button(page, 'Spara i min samling').click();
  await page.getByText('Sparad på din enhet.').waitFor();
};
/** From a file on disk: handing over the bytes would itself hold the page. */
async function openFile(page: Page, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'samling-')), 'samling.json');
  await writeFile(path, text);
  await page.locator('[data-samling-fil]').setInputFiles(path);
}
const status = (page: Page, text: string): Promise<void> => page.locator(STATUS, { hasText: text }).waitFor();
/** The longest time that the page did not answer, in milliseconds, from now until asked. */
const watch = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(duration, (window as unknown as { longest: number }).longest) });
    }).observe({ entryTypes: ['longtask'] });
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
};

describeWebblasare('a collection open in several tabs', () => {
  test('a page pinned in one tab and a note written in another both stand, in both', async () => {
    const { page, errors } = await openPage(sida);
    await pin(page);
    const list = await beside(page, '/samling/');
    await list.getByLabel('Egen anteckning').waitFor();
    const third = await beside(page, annan);
    await pin(third);
    await list.getByLabel('Egen anteckning').first().fill('Ta upp i nämnden');
    await list.reload();
    await status(list, '2');
    expect(await rows(list)).toEqual([sida, annan]);
    expect(await list.getByLabel('Egen anteckning').first().inputValue()).toBe('Ta upp i nämnden');
    expect(errors).toEqual([]);
  });

  test('what one tab does is seen in the other, which keeps what is being written', async () => {
    const { page } = await withStore(old([rad(sida), rad(annan)]));
    const other = await beside(page, '/samling/');
    await page.getByLabel('Egen anteckning').first().fill('Från den ena');
    await other.waitForFunction(() => document.querySelector('textarea')?.value === 'Från den ena');
    await page.getByLabel('Egen anteckning').last().focus();
    await page.keyboard.type('Mitt i en mening');
    await button(other, `Ta bort ${sida}`).click();
    await status(page, '1 sida i samlingen.');
    await page.keyboard.type(' som går vidare');
    await other.waitForFunction(() => document.querySelector('textarea')?.value === 'Mitt i en mening som går vidare');
  });

  test('a tab that has not heard of the other loses neither note, and says so', async () => {
    const { page } = await withStore(old([rad(sida)]));
    // As a tab that the browser has put to sleep: it hears nothing until it is used.
    const asleep = await page.context().newPage();
    await asleep.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
    await asleep.goto(page.url());
    await asleep.getByLabel('Egen anteckning').waitFor();
    await page.getByLabel('Egen anteckning').fill('Den ena texten');
    await asleep.getByLabel('Egen anteckning').fill('Den andra texten');
    await page.getByText('Båda texterna står kvar').waitFor();
    expect(await page.getByLabel('Egen anteckning').inputValue()).toBe('Den ena texten\n\nDen andra texten');
  });
});

describeWebblasare('a collection that cannot be saved', () => {
  test('no room: it is said, stays said, the work can be taken out, and is saved when there is room', async () => {
    const { page } = await withStore(old([rad(sida)]));
    const note = page.getByLabel('Egen anteckning');
    await note.waitFor();
    await full(page);
    await note.fill('Får inte försvinna');
    const warning = page.locator('[data-samling-varning]');
    await warning.getByText('Samlingen är inte sparad. Lagringen på enheten är full.').waitFor();
    expect(await page.locator(STATUS).textContent()).not.toContain('i samlingen');
    await note.press('End');
    await note.pressSequentially('!');
    await button(page, 'Försök spara igen').click();
    expect(await warning.isVisible()).toBe(true);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Hämta samlingen som fil').click()]);
    expect(await readFile(await file.path(), 'utf8')).toContain('Får inte försvinna!');
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await button(page, 'Försök spara igen').click();
    await warning.waitFor({ state: 'hidden' });
    await page.reload();
    expect(await note.inputValue()).toBe('Får inte försvinna!');
  });

  test('storage closed: the collection does not say that it is empty, and a page that is pinned says why not', async () => {
    const { page } = await openPage('/om/');
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.goto(adress('/samling/'));
    await page.getByText('Det du samlar sparas inte.').waitFor();
    expect(await page.locator(STATUS).textContent()).not.toContain('tom');
    await page.goto(adress(sida));
    await button(page, 'Spara i min samling').click();
    await page.getByText('Sidan är inte sparad i samlingen. Webbläsaren tillåter inte').waitFor();
    expect(await page.getByText('Sparad på din enhet').count()).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Hämta sidan som samlingsfil').click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain(sida);
  });

  test('a page pinned without room says so until it is saved', async () => {
    const { page } = await openPage(sida);
    await full(page);
    await button(page, 'Spara i min samling').click();
    const alert = page.getByText('Sidan är inte sparad i samlingen. Lagringen på enheten är full.');
    await alert.waitFor();
    await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    await pin(page);
    expect(await alert.count()).toBe(0);
  });

  test.each(['skräp', '{"version":3,"nytt":true}'])('%s on the device is told, kept and can be had', async (text) => {
    const { page } = await withStore(text);
    await page.getByText('ingen samling som går att läsa').waitFor();
    const other = await beside(page, sida);
    await pin(other);
    await status(page, '1 sida i samlingen.');
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Hämta det olästa').click()]);
    expect(await readFile(await file.path(), 'utf8')).toBe(text);
  });

  test('a note over the limit says that it is not saved, and stays in its field', async () => {
    const { page } = await withStore(old([rad(sida, 'Kort')]));
    const note = page.getByLabel('Egen anteckning');
    await note.fill('x'.repeat(6000));
    await page.getByText('Ändringen sparas först när den är kortare').waitFor();
    const other = await beside(page, annan);
    await pin(other);
    await status(page, '2 sidor');
    expect((await note.first().inputValue()).length).toBe(6000);
    await note.first().fill('Kortare');
    await page.reload();
    expect(await note.first().inputValue()).toBe('Kortare');
  });
});

describeWebblasare('what is opened, emptied and shared', () => {
  test('an emptied collection comes back with its notes and order, and so does a single page', async () => {
    const { page } = await withStore(old([rad(annan, 'Ett'), rad(sida, 'Två')]));
    await button(page, 'Töm samlingen').click();
    await status(page, 'Samlingen är tom.');
    await button(page, 'Ångra').click();
    await status(page, '2 sidor är tillbaka.');
    await button(page, `Ta bort ${annan}`).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ångra');
    await page.keyboard.press('Enter');
    await page.reload();
    await status(page, '2');
    expect(await rows(page)).toEqual([annan, sida]);
    const notes = await page
      .locator('textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(notes).toEqual(['Ett', 'Två']);
  });

  test('a file is added to what is there, and a poisoned one changes nothing that it should not', async () => {
    const { page, errors } = await withStore(old([rad(sida, 'Min')]));
    await page.getByLabel('Egen anteckning').waitFor();
    for (const text of ['', '{', 'null', '['.repeat(50_000), '{"version":9,"rader":[]}']) {
      await openFile(page, text);
      await status(page, 'Filen är ingen samling från Närvårdsatlas. Inget i samlingen är ändrat.');
      await page.locator(STATUS).evaluate((place) => place.replaceChildren());
    }
    await openFile(
      page,
      old([
        null,
        rad('javascript:alert(1)'),
        { ...rad(annan, '</textarea><img src=x onerror=window.ran=1>'), titel: '<b>x</b>'.repeat(2000) },
        rad(sida, 'Filens'),
      ]),
    );
    await status(page, 'Filen är tillagd: 1 ny sida, 1 fanns redan.');
    await page.getByText('I filen: 2\u00a0rader gick inte att läsa').waitFor();
    await page.getByText('en rubrik rymmer 300 tecken').waitFor();
    expect(await rows(page)).toEqual([sida, annan]);
    expect(await page.getByLabel('Egen anteckning').first().inputValue()).toBe('Min\n\nFilens');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(errors).toEqual([]);
  });

  test('an address that names what is not there says so', async () => {
    const { page } = await openPage('/samling/?p=/teman/finns-inte/&p=javascript:alert(1)&p=/teman/aldre/blekinge/');
    await page.getByText('Sidan /teman/finns-inte/ finns inte.').waitFor();
    await page.getByText('Sidan ”javascript:alert(1)” finns inte').waitFor();
    expect(await rows(page)).toEqual([sida]);
    await page.goto(adress('/samling/?p=/om/'));
    await page.getByText('Adressen namnger inget att visa. Här är din egen samling.').waitFor();
    await status(page, 'Samlingen är tom.');
  });

  test('a page of a shared collection that cannot be fetched does not take the others with it', async () => {
    const { page } = await openPage('/om/');
    await page.route(`**${annan}`, (route) => route.abort());
    await page.goto(adress(`/samling/?p=${annan}&p=${sida}`));
    await page.getByText(`Sidan ${annan} kunde inte hämtas.`).waitFor();
    expect(await rows(page)).toEqual([sida]);
  });
});

describeWebblasare('a collection too large or strange', () => {
  const many = Array.from({ length: 5000 }, (_, i) => rad(`/teman/t${i}/`, 'Anteckning. '.repeat(20)));
  test.each([
    ['5,000 rows', many],
    ['a note of 3 MB', [rad(sida, 'x'.repeat(3_000_000))]],
    ['a title of 10,000 letters', [{ ...rad(sida), titel: 'x'.repeat(10_000) }]],
    ['500 notes as long as they may be', many.slice(0, 500).map((one) => ({ ...one, not: 'Lång text. '.repeat(450) }))],
  ])(
    '%s: told, and the page goes on answering while files are made',
    async (_, rader) => {
      const { page, errors } = await openPage('/samling/');
      await status(page, 'Samlingen är tom.');
      const longest = await watch(page);
      await openFile(page, old(rader));
      await page
        .locator('[data-samling-lista] > li')
        .nth(Math.min(rader.length, 500) - 1)
        .waitFor({ state: 'attached' });
      if (rader.length !== 500) await page.getByText('I filen:').waitFor();
      for (const name of ['Hämta som Word', 'Hämta som Markdown', 'Spara som fil'])
        await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button(page, name).click()]);
      await page.getByLabel('Egen anteckning').first().fill('Ändrad');
      // A page that hangs does so for seconds; a busy machine alone can make a task of a few hundred ms.
      expect(await longest()).toBeLessThan(600);
      expect(errors).toEqual([]);
    },
    120_000,
  );
});
