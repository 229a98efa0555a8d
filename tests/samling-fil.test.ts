import { expect, test } from 'vitest';
import { STATUS, sida, annan, rad, old, withStore, button, rows, openFile, status, watch } from './samling-sida.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

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
      // A page that hangs does so for seconds; a busy machine alone can make a task of one.
      expect(await longest()).toBeLessThan(5000);
      expect(errors).toEqual([]);
    },
    120_000,
  );
});
