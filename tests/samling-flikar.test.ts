import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STATUS, sida, annan, rad, old, full, beside, withStore, button, rows, pin, status } from './samling-sida.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

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
