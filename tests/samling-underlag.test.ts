import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findSoffice } from '../scripts/check-office/soffice.ts';
import { readUtsagor, type Utsaga } from './underlag/utsagor.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

const KEY = 'narvardsatlas-samling';
/** Two comparisons and three cells; what they share stands once. */
const adresser = [
  '/jamfor/samverkan/?regioner=kalmar,kronoberg',
  '/jamfor/malbild/?regioner=skane,uppsala,gotland',
  '/teman/mobila-team/vastmanland/',
  '/teman/gemensam-malbild/skane/',
  '/teman/aldre/jonkoping/',
];
const rad = (path: string) => ({
  adress: path,
  titel: `Sidan ${path}`,
  svar: 'Ett svar.',
  hanvisning: 'Källan.',
  not: '',
});

async function openSamling(paths: readonly string[]): Promise<Page> {
  const { page } = await openPage('/om/');
  const store = JSON.stringify({ typ: 'narvardsatlas-samling', rader: paths.map(rad) });
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [KEY, store]);
  await page.goto(adress('/samling/'));
  await page.locator('[data-samling-lista] > li').first().waitFor();
  return page;
}
async function download(page: Page, label: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()]);
  return file.path();
}
const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const soffice = findSoffice(undefined, { env: process.env, isExecutable });
const flat = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ');
const times = (text: string, part: string): number => text.split(flat(part)).length - 1;

/** A Word file as LibreOffice reads it: its text, with footnotes last. */
function readWithOffice(docx: string): string {
  const out = mkdtempSync(join(tmpdir(), 'samling-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profil')).href}`;
    const file = join(out, 'underlag.docx');
    execFileSync('cp', [docx, file]);
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      out,
      file,
    ];
    execFileSync(soffice!, args, { stdio: 'ignore', timeout: 300_000 });
    return flat(readFileSync(join(out, 'underlag.txt'), 'utf8'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describeWebblasare('a collection as one document', () => {
  const exempel = (): string[] => {
    const alla = readUtsagor().filter(({ slag }) => slag === 'post');
    return [alla[40]!, alla.at(-40)!].map(({ id }) => `/exempel/${id}/`);
  };
  const samlade = (): string[] => [...adresser, ...exempel()];
  /** The statements that the pages hold, counted from the published data by another road. */
  const wanted = (): Utsaga[] => {
    const alla = readUtsagor();
    const jamforda = alla.filter(
      ({ slag, del, region }) =>
        slag === 'post' &&
        ((del === 'samverkan' && ['kalmar', 'kronoberg'].includes(region)) ||
          (del === 'malbild' && ['skane', 'uppsala', 'gotland'].includes(region))),
    );
    const rutor = alla.filter(
      ({ teman, region }) =>
        (region === 'vastmanland' && teman.includes('mobila-team')) ||
        (region === 'skane' && teman.includes('gemensam-malbild')) ||
        (region === 'jonkoping' && teman.includes('aldre')),
    );
    const valda = alla.filter(({ id, uppfoljer }) =>
      [id, uppfoljer].some((one) => exempel().includes(`/exempel/${one}/`)),
    );
    return [...new Map([...jamforda, ...rutor, ...valda].map((one) => [one.id, one])).values()];
  };

  test.skipIf(soffice === null)(
    'two comparisons, three cells and two examples: LibreOffice reads every statement once, and every source once',
    async () => {
      const page = await openSamling(samlade());
      const docx = await download(page, 'Hämta som Word');
      const text = readWithOffice(docx);
      const all = wanted();
      expect(all.length).toBeGreaterThan(40);
      // A short text may stand inside another region's; the title before it tells them apart.
      expect(
        all.filter((one) => times(text, `${one.titel} (${one.lage}) – ${one.text}`) !== 1).map(({ id }) => id),
      ).toEqual([]);
      const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(docx)))['word/endnotes.xml'] ?? new Uint8Array());
      const noter = [...xml.matchAll(/<w:endnote [^>]*w:id="[1-9]\d*".*?<\/w:endnote>/gs)].map(([one]) =>
        flat((one.match(/(?<=<w:t[^>]*>)[^<]+/g) ?? []).join('')),
      );
      expect(noter.length).toBeGreaterThan(10);
      expect(new Set(noter).size).toBe(noter.length);
      for (const one of all)
        expect(
          noter.some((not) => not.includes(one.plats)),
          one.id,
        ).toBe(true);
      for (const kolumn of ['Kalmar', 'Kronoberg', 'Skåne', 'Uppsala', 'Gotland']) expect(text).toContain(kolumn);
      expect(text).toContain(
        '/samling/?p=/jamfor/samverkan/?regioner=kalmar,kronoberg'
          .replaceAll('?r', '%3Fr')
          .replace('regioner=', 'regioner%3D'),
      );
    },
    300_000,
  );

  test('what is left out stays out of every file, and is there when the page is opened again', async () => {
    const page = await openSamling([adresser[2]!]);
    await page.getByText('Välj uppgifter till underlaget').click();
    const boxes = page.locator('.utsagoval input');
    await boxes.first().waitFor();
    const [first = '', second = ''] = await page.locator('.utsagoval b').allTextContents();
    await boxes.first().uncheck();
    await page.reload();
    await page.getByText('1 bortvald').waitFor();
    const text = readFileSync(await download(page, 'Hämta som Markdown'), 'utf8');
    expect(text).not.toContain(first);
    expect(text).toContain(second);
    expect(text).toContain('utom=0:');
  });

  test('Word, Excel, Markdown and the page hold the same statements', async () => {
    const page = await openSamling([adresser[0]!]);
    const texts = readUtsagor().filter(
      ({ slag, del, region }) => slag === 'post' && del === 'samverkan' && region === 'kalmar',
    );
    expect(texts.length).toBeGreaterThan(3);
    const parts = async (label: string, ending: RegExp): Promise<string> =>
      Object.entries(unzipSync(new Uint8Array(readFileSync(await download(page, label)))))
        .filter(([name]) => ending.test(name))
        .map(([, bytes]) => strFromU8(bytes))
        .join('')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&');
    const word = await parts('Hämta som Word', /document\.xml$/);
    const excel = await parts('Hämta som Excel', /\.xml$/);
    const markdown = readFileSync(await download(page, 'Hämta som Markdown'), 'utf8').replaceAll('\\', '');
    await page.getByRole('button', { name: 'Visa underlaget' }).click();
    await page.locator('[data-samling-underlag] table').waitFor();
    const shown = (await page.locator('[data-samling-underlag]').textContent()) ?? '';
    for (const { text } of texts)
      for (const file of [word, excel, markdown, shown]) expect(flat(file)).toContain(flat(text));
    const heads = await page.locator('[data-samling-underlag] thead th').allTextContents();
    expect(heads).toEqual(['Samverkan', 'Kalmar', 'Kronoberg']);
  });

  test('emptying can be undone, and a file that is opened is added to what is there', async () => {
    const page = await openSamling([adresser[2]!, adresser[3]!]);
    const count = () => page.locator('[data-samling-lista] > li').count();
    await page.getByLabel('Egen anteckning').first().fill('Får inte försvinna');
    const file = await download(page, 'Spara som fil');
    await page.getByRole('button', { name: 'Töm samlingen' }).click();
    expect(await count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await count()).toBe(2);
    expect(await page.getByLabel('Egen anteckning').first().inputValue()).toBe('Får inte försvinna');
    await page.getByRole('button', { name: `Ta bort Sidan ${adresser[2]}` }).click();
    await page.locator('[data-samling-fil]').setInputFiles(file);
    await page.getByText('1 ny sida, 1 fanns redan').waitFor();
    expect(await count()).toBe(2);
  });
});
