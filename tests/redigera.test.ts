import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findFaults, scheman } from './axe.ts';
import { changedSince, checked, fil, files, handelser, isFormatted, snapshot, writeFiles } from './redigera-prov.ts';
import { describeWebblasare, openAdress } from './webblasare.ts';

let folder = '';
let adress = '';
let server: ChildProcess | undefined;
let elsewhere: Server | undefined;

/** Starts the command as an editor does, on the folder, and waits for its address. */
const start = (): Promise<string> =>
  new Promise((done, fail) => {
    server = spawn(process.execPath, ['scripts/redigera/run.ts', '--content', folder, '--port', '0']);
    server.stderr?.on('data', (text) => fail(new Error(String(text))));
    server.stdout?.on('data', (text) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))?.[0];
      if (found) done(found);
    });
  });

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const open = async (path: string, plats?: string, width = 1280) => {
  const query = new URLSearchParams({ fil: path, ...(plats !== undefined && { plats }) });
  return openAdress(`${adress}fil?${query}`, { viewport: { width, height: 900 } });
};

/** Presses a button and waits for the page that it leads to: what is read at once would else be of the page before. */
const press = (page: Page, name: string): Promise<unknown> =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()]);

describeWebblasare('the form for content', () => {
  beforeAll(async () => {
    if (!inject('chromium')) return;
    folder = mkdtempSync(join(tmpdir(), 'redigera-'));
    writeFiles(folder);
    adress = await start();
  });
  afterAll(() => {
    server?.kill();
    elsewhere?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  test('a post with faults is told at its fields, mended, reviewed, saved and taken back', async () => {
    const before = snapshot(folder);
    expect(await isFormatted(read(fil))).toBe(true);
    const { page } = await openAdress(adress);
    await page.getByLabel('Region').selectOption({ label: 'Kalmar' });
    await page.getByLabel('Del').selectOption({ label: 'Prioriteringar' });
    await press(page, 'Öppna');
    await page.getByRole('link', { name: 'Lägg till post' }).click();
    await page.getByLabel('Rubrik').fill('Nattpatrull: hela länet');
    await page.getByLabel('Text', { exact: true }).fill('Ett team åkte hem till den som var sjuk om natten.');
    await page.getByLabel('Fast vårdkontakt och kontinuitet').check();
    await page.getByLabel('Steg').selectOption({ label: 'Pågående' });
    await page.getByLabel('Begrepp').fill('nattpatrull\nJa, tack!');
    await page.getByLabel('Dokument eller sida').selectOption('regionoversikt-2020');
    await page.getByLabel('Avsnitt').fill('Samverkan');
    await page.getByLabel('Punkt').fill('5:2');
    await page.getByLabel('När det gällde').fill('2020-13');
    await press(page, 'Granska ändringen');

    // Nothing is written, nothing lost, and each fault stands at its field and in the summary that has the focus.
    expect(await page.locator('.felruta h2').innerText()).toBe('Inget är sparat: 2 fel att rätta');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fel');
    expect(await page.title()).toContain('Fel: ');
    const datum = page.getByLabel('När det gällde');
    expect(await datum.getAttribute('aria-invalid')).toBe('true');
    const [, fel] = (await datum.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(await page.locator(`#${fel}`).innerText()).toContain('2020-13 är inget giltigt datum. Skriv år, månad');
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('Nattpatrull: hela länet');
    expect(await page.getByLabel('Fast vårdkontakt och kontinuitet').isChecked()).toBe(true);
    expect(await findFaults(page, scheman.light)).toEqual([]);
    expect(changedSince(folder, before)).toEqual([]);

    // The keyboard alone leads from the summary to the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('huvudman');
    await page.getByLabel('Huvudman').selectOption({ label: 'Regionen' });
    await datum.fill('2020-03');
    await press(page, 'Granska ändringen');
    expect(await page.locator('.diff .ny code').allInnerTexts()).toContain("    titel: 'Nattpatrull: hela länet'");
    expect(await page.locator('.diff .borta').count()).toBe(0);
    expect(changedSince(folder, before)).toEqual([]);
    await press(page, 'Spara');

    expect(await page.getByRole('status').innerText()).toBe('Sparat. Kontrollen fann inga nya fel.');
    expect(changedSince(folder, before)).toEqual([fil]);
    const added = `  - id: kalmar/nattpatrull-hela-lanet
    titel: 'Nattpatrull: hela länet'
    text: Ett team åkte hem till den som var sjuk om natten.
    teman: [fast-kontakt]
    niva: pagaende
    huvudman: region
    malgrupper: []
    begrepp: [nattpatrull, 'Ja, tack!']
    kalla: { id: regionoversikt-2020, avsnitt: Samverkan, punkt: 5:2 }
    per: 2020-03
`;
    expect(read(fil)).toContain(added);
    expect(read(fil).replace(added, '')).toBe(files[fil]);
    expect(await isFormatted(read(fil))).toBe(true);
    expect(await checked(folder)).toContain('Inga fel.');

    await press(page, 'Ångra');
    expect(await page.getByRole('status').innerText()).toContain('Ångrat');
    expect(changedSince(folder, before)).toEqual([]);
  });

  test('a changed value changes one line, and the comments around stay', async () => {
    const { page } = await open(handelser, 'handelser.0');
    await page.getByLabel('Publicerad').fill('2024-04');
    await press(page, 'Granska ändringen');
    await press(page, 'Spara');
    expect(read(handelser)).toBe(files[handelser]?.replace('publicerad: null', 'publicerad: 2024-04'));
    await press(page, 'Ångra');
    expect(read(handelser)).toBe(files[handelser]);
  });

  test('a form that is sent as it is changes nothing, and a file that was changed meanwhile is left alone', async () => {
    const { page } = await open(fil, 'poster.0');
    await press(page, 'Granska ändringen');
    expect(await page.locator('.felruta').innerText()).toContain('Inget är ändrat.');
    await page.getByLabel('Rubrik').fill('En ny rubrik');
    const meanwhile = read(fil).replace('titel: Mobilt team', 'titel: Ett annat team');
    writeFileSync(join(folder, fil), meanwhile);
    await press(page, 'Granska ändringen');
    expect(await page.locator('.felruta').innerText()).toContain('Filen har ändrats sedan du öppnade formuläret.');
    expect(await page.getByLabel('Rubrik').inputValue()).toBe('En ny rubrik');
    expect(read(fil)).toBe(meanwhile);
    writeFileSync(join(folder, fil), files[fil] ?? '');
  });

  test('each kind of page fits 360 px, and axe finds nothing in either colour scheme', async () => {
    const malbild = 'regioner/kalmar/2020/malbild.mdx';
    const sidor = [
      ['', undefined],
      [fil, undefined],
      [fil, 'poster.+'],
      [malbild, ''],
      [handelser, 'handelser.0'],
    ] as const;
    for (const [path, plats] of sidor) {
      const { page, errors } =
        path === ''
          ? await openAdress(adress, { viewport: { width: 360, height: 800 } })
          : await open(path, plats, 360);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page, scheman[colorScheme]), `${path} ${plats} ${colorScheme}`).toEqual([]);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });

  test('a form from another page is refused, and so is a file outside the table of files', async () => {
    const before = snapshot(folder);
    const fields = { ':fil': fil, ':plats': 'poster.+', ':gor': 'spara' };
    const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`);
    const evil = `<form method="post" action="${adress}spara">${inputs.join('')}<button>Vinn</button></form>`;
    const other = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(evil));
    elsewhere = other;
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port));
    });
    const { page } = await openAdress(`http://127.0.0.1:${port}/`);
    await press(page, 'Vinn');
    expect(await page.locator('body').innerText()).toBe('Formuläret kom inte härifrån. Inget är skrivet.');

    const { host, origin } = new URL(adress);
    const send = (headers: Record<string, string>, changes: Record<string, string> = {}): Promise<number | undefined> =>
      new Promise((done, fail) => {
        const own = { host, origin, 'content-type': 'application/x-www-form-urlencoded', ...headers };
        const sent = request(`${adress}spara`, { method: 'POST', headers: own }, (got) => {
          got.resume();
          done(got.statusCode);
        });
        sent.on('error', fail);
        sent.end(new URLSearchParams({ ...fields, ...changes }).toString());
      });
    expect(await send({ origin: 'https://exempel.se' })).toBe(403);
    // A name of theirs that was made to lead to this machine.
    const theirs = `ond.exempel.se:${new URL(adress).port}`;
    expect(await send({ host: theirs, origin: `http://${theirs}` })).toBe(403);
    for (const outside of ['../package.json', '/etc/passwd', 'regioner/kalmar/../../x.yaml', 'kallor.json', ''])
      expect(await send({}, { ':fil': outside }), outside).toBe(404);
    // The same form from our own page comes in, and is told that it did not say which file it saw.
    expect(await send({})).toBe(409);
    expect(changedSince(folder, before)).toEqual([]);
  });
});
