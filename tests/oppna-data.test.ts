import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { Parser } from 'n3';
import readXlsx from 'read-excel-file/node';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCsv } from '../scripts/check-dist/csv.ts';
import { adress, describeWebblasare, egenVag, openPage, vag } from './webblasare.ts';

interface Rad {
  readonly id: string;
  readonly titel: string;
  readonly antal: number;
  readonly filer: readonly string[];
}
/** What the table of the data page says: name, count and files of each data set. */
const readTable = async (page: Page): Promise<Rad[]> => {
  const rows = await page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.id,
      titel: row.querySelector('th')?.firstChild?.textContent?.trim() ?? '',
      antal: Number.parseInt(row.querySelector('td')?.textContent?.replace(/\s/g, '') ?? '', 10),
      filer: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    })),
  );
  return rows.map((row) => ({ ...row, filer: row.filer.map(egenVag) }));
};
const fetchBytes = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(adress(path))).arrayBuffer());
const fetchText = async (path: string): Promise<string> => String(await fetchBytes(path));

describeWebblasare('open data as they are built', () => {
  test('a count made again as the page says is that of the theme matrix, in every edition', async () => {
    const load = async <T>(namn: string): Promise<T> => JSON.parse(await fetchText(`/data/${namn}.json`)) as T;
    type Uppgift = { region: string; teman: string[]; utgava: string; datum: string | null };
    const [poster, handelser, { celler }, utgavor] = await Promise.all([
      load<Uppgift[]>('poster'),
      load<Uppgift[]>('handelser'),
      load<{ celler: { utgava: string; region: string; tema: string; svar: string }[] }>('temamatris'),
      load<{ id: string; ar: string; slag: string }[]>('utgavor'),
    ]);
    const par = (of: readonly Uppgift[]) => of.flatMap(({ region, teman }) => teman.map((tema) => `${region} ${tema}`));
    for (const { id, ar, slag } of utgavor) {
      const [fran = '', till = fran] = ar.split('–');
      const iAren = ({ region, datum }: Uppgift) =>
        region !== 'nationellt' && (datum === null || (datum.slice(0, 4) >= fran && datum.slice(0, 4) <= till));
      const raknade = new Set([
        ...par(poster.filter(({ utgava }) => utgava === id)),
        ...(slag === 'lopande' ? par(handelser.filter(iAren)) : []),
      ]);
      const uttryckliga = celler.filter(({ utgava, svar }) => utgava === id && svar === 'uttryckligt');
      expect(uttryckliga.length).toBeGreaterThan(100);
      expect([...raknade].toSorted()).toEqual(uttryckliga.map(({ region, tema }) => `${region} ${tema}`).toSorted());
    }
  });
  test('every count on the page is that of the JSON, the CSV and the sheet', async () => {
    const { page } = await openPage('/data/');
    const tables = (await readTable(page)).filter(({ filer }) => filer.some((fil) => fil.endsWith('.csv')));
    const sheets = new Map(
      (await readXlsx(await fetchBytes('/data/narvardsatlas.xlsx'))).map(({ sheet, data }) => [sheet, data.length]),
    );
    const found = await Promise.all(
      tables.map(async ({ id, titel, antal }) => {
        const json = JSON.parse(await fetchText(`/data/${id}.json`)) as unknown[] | { celler: unknown[] };
        const csv = parseCsv(await fetchText(`/data/${id}.csv`)) ?? [];
        const rows = Array.isArray(json) ? json.length : json.celler.length;
        return [id, antal, rows, csv.length - 1, (sheets.get(titel) ?? 0) - 1];
      }),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(tables.map(({ id, antal }) => [id, antal, antal, antal, antal]));
  });

  test('the example bank shows the posts of the data that are examples, and events', async () => {
    const { page } = await openPage('/exempel/');
    type Rad = { id: string; exempel: boolean };
    const poster = (JSON.parse(await fetchText('/data/poster.json')) as Rad[]).filter(({ exempel }) => exempel);
    const shown = await page
      .locator('[data-rad] > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const [exempel, handelser] = [true, false].map((post) =>
      shown.filter((href) => href?.includes('/exempel/') === post),
    );
    expect(exempel!.sort()).toEqual(poster.map(({ id }) => vag(`/exempel/${id}/`)).sort());
    expect(handelser!.length).toBeGreaterThan(10);
  });

  test('every file that the page leads to is there, and the Turtle can be parsed', async () => {
    const { page } = await openPage('/data/');
    const links = await page
      .locator(`main a[href^="${vag('/data/')}"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const answers = await Promise.all(
      links.map(async (href) => [href, (await fetch(new URL(href, page.url()))).status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    for (const file of ['vokabular', 'dcat'])
      expect(new Parser().parse(await fetchText(`/data/${file}.ttl`)).length).toBeGreaterThan(100);
  });

  test('the archive holds every data file as it stands beside it', async () => {
    const { page } = await openPage('/data/');
    const inside = unzipSync(new Uint8Array(await fetchBytes('/data/narvardsatlas.zip')));
    const files = (await readTable(page)).flatMap(({ filer }) => filer);
    expect(files.length).toBeGreaterThan(20);
    // For Excel there is a workbook in the archive.
    for (const file of files.filter((one) => !one.includes('/excel/'))) {
      const packed = Buffer.from(inside[file.replace('/data/', '')] ?? []);
      const beside = await fetchBytes(file);
      // In the archive a table stands without the mark that Excel wants.
      const bare = file.endsWith('.csv') ? Buffer.from(String(beside).replace(/^\ufeff/, '')) : beside;
      expect([file, packed.equals(bare)]).toEqual([file, true]);
    }
  });

  test.each([
    ['RIS', 'ris'],
    ['BibTeX', 'bib'],
  ])('a data set is cited as %s that a reference manager reads', async (label, ending) => {
    const { page, errors } = await openPage('/data/');
    const box = page.locator('details[data-datamangd=poster]');
    await box.locator('summary').click();
    const button = box.getByRole('button', { name: `Hämta ${label}` });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toBe(`narvardsatlas-poster.${ending}`);
    const text = String(await readFile(await file.path()));
    expect(plugins.input.chain(text, { generateGraph: false })).toMatchObject([
      { title: 'Närvårdsatlas öppna data: Poster', URL: expect.stringMatching(/\/data\/#poster$/) },
    ]);
    expect(errors).toEqual([]);
  });
});
