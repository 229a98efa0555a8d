import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readUtsagor } from './underlag/utsagor.ts';
import { describeWebblasare, openPage } from './webblasare.ts';

interface Temamatris {
  readonly celler: readonly { readonly utgava: string; readonly tema: string; readonly svar: string }[];
}

async function download(page: Page, label: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()]);
  return readFile(await file.path());
}
const status = (page: Page) => page.locator('.tamed [role=status]');

/** The words of one part of a Word file, and how many footnotes it refers to or holds. */
function wordPart(file: Buffer, part: 'document' | 'footnotes' | 'endnotes'): { text: string; references: number } {
  const xml = strFromU8(unzipSync(new Uint8Array(file))[`word/${part}.xml`] ?? new Uint8Array());
  return {
    text: (xml.match(/(?<=<w:t[^>]*>)[^<]+/g) ?? []).join(''),
    references: (xml.match(/<w:footnoteReference /g) ?? []).length,
  };
}

describeWebblasare('taking a page along in a real browser', () => {
  test('nothing of it is fetched before it is asked for', async () => {
    const { page, requests } = await openPage('/teman/aldre/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /take-along|docx|\/data\//.test(url))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  });

  test('a theme leaves as Word with its answer, its states, and a footnote for each reference', async () => {
    const { page, errors } = await openPage('/teman/aldre/');
    const answer = (await page.locator('.svar').textContent())?.trim() ?? '?';
    const posts = await page.locator('ul.poster > li').count();
    const file = await download(page, 'Word');
    const { text, references } = wordPart(file, 'document');
    expect(text).toContain(answer);
    const { celler } = JSON.parse(readFileSync('dist/data/temamatris.json', 'utf8')) as Temamatris;
    const sagt = celler.filter((one) => one.utgava === '2020' && one.tema === 'aldre' && one.svar === 'uttryckligt');
    expect(text).toContain(`Uttryckligt: ${sagt.length}`);
    expect(text).toContain('version');
    const noter = wordPart(file, 'footnotes').text;
    expect(noter).toContain('Socialstyrelsen, sammanställd av Governo');
    expect(noter).toContain('/exempel/');
    for (const ar of ['2020', '2021–2026']) expect(noter).toMatch(new RegExp(`version [\\d.]+, utgåvan ${ar}, `));
    expect(noter.match(/\(hämtad /g)).toHaveLength(references);
    expect(references).toBeGreaterThan(posts);
    expect(errors).toEqual([]);
  });

  test('a comparison of two regions leaves as Word with those two and no other', async () => {
    const { page, errors } = await openPage('/jamfor/samverkan/?regioner=kronoberg,skane');
    const file = await download(page, 'Word');
    const { text } = wordPart(file, 'document');
    expect(text).toContain('Kronoberg och Skåne: samverkan sida vid sida');
    expect(text).toContain('/jamfor/samverkan/?regioner=kronoberg,skane');
    expect(text).not.toContain('Blekinge');
    for (const { titel, text: body } of readUtsagor().filter(
      ({ slag, del, region }) => slag === 'post' && del === 'samverkan' && ['kronoberg', 'skane'].includes(region),
    ))
      expect(text, titel).toContain(body.replaceAll('&', '&amp;'));
    const noter = wordPart(file, 'endnotes').text;
    expect(noter).toContain('avsnittet Samverkan');
    expect(errors).toEqual([]);
  });

  test('the matrix leaves as Markdown as it is filtered, its counts those of the page', async () => {
    const { page } = await openPage('/jamfor/teman/?del=samverkan');
    await page.getByText('i delen samverkan').first().waitFor();
    const margin = async (last: number): Promise<string[]> =>
      (await page.locator(`[data-tema-matrix] tbody td:nth-last-child(${last})`).allTextContents()).map((one) =>
        one.trim(),
      );
    const text = String(await download(page, 'Markdown'));
    const parts = text.split('\n### ').slice(1);
    const da = parts.map((part) => /\*\*Uttryckligt 2020, (\d+) av \d+\*\*/.exec(part)?.[1] ?? '0');
    expect(da).toEqual(await margin(2));
    expect(new Set(da).size).toBeGreaterThan(2);
    // The rolling edition names its regions and counts none: as many names as the page counts.
    const nu = parts.map((part) => /\*\*Uttryckligt 2021–2026\*\* – ([^\n[]*)/.exec(part)?.[1]);
    expect(nu.map((names) => String(names?.split(', ').length ?? 0))).toEqual(await margin(1));
    expect(text).toContain('Del: Samverkan');
    expect(text).toContain('/jamfor/teman/?del=samverkan');
  });

  test('the matrix leaves with the editions on show, each statement under its own, the newer one without a share', async () => {
    const { page } = await openPage('/jamfor/teman/');
    const both = String(await download(page, 'Markdown'));
    expect(both).toMatch(/\*\*Uttryckligt 2020, \d+ av \d+\*\* – [^\n]*\(pågående\)/);
    expect(both).toMatch(/\*\*Uttryckligt 2021–2026\*\* – /);
    const { page: alone } = await openPage('/jamfor/teman/?vy=2020');
    await alone.waitForSelector('[data-visade-utgavor="2020"]');
    expect(String(await download(alone, 'Markdown'))).not.toMatch(/\*\*Uttryckligt 2021/);
  });

  test.each(['/jamfor/profil/', '/jamfor/teman/'])(
    '%s leaves with the editions on show, each told apart',
    async (path) => {
      const nu = /\*\*[^*]*(, nu|2021–2026)\*\*/;
      const { page } = await openPage(path);
      expect(String(await download(page, 'Markdown'))).toMatch(nu);
      const { page: da } = await openPage(`${path}?vy=2020`);
      await da.waitForFunction(() => document.querySelector('select[name=vy]')?.closest('.vald'));
      const text = String(await download(da, 'Markdown'));
      expect(text).not.toMatch(nu);
      expect(text).toMatch(/\*\*[^*]*2020[^*]*\*\*/);
    },
  );

  test('the profiles leave as Markdown with the rows on show', async () => {
    const { page } = await openPage('/jamfor/profil/?styrform=program');
    await page.getByText('passar valen').waitFor();
    const shown = await page.locator('tr[data-rad]:not([hidden]) th').allTextContents();
    expect(shown).toHaveLength(4);
    const text = String(await download(page, 'Markdown'));
    expect(text.match(/(?<=^### ).+$/gm)).toEqual(shown.map((name) => name.trim()));
    expect(text).toContain('**Styrform, 2020** – Program');
  });

  test('a silence leaves as Markdown with what was read, and is not said to be a no', async () => {
    const { page } = await openPage('/teman/egenmonitorering/dalarna/');
    const text = String(await download(page, 'Markdown'));
    expect(text).toContain('Det framgår inte.');
    expect(text).toContain('Det betyder inte nej');
    expect(text).toMatch(/^\[\^\d+\]: Socialstyrelsen.*hämtad /m);
  });

  test.each([
    ['the Word library', /underlag-(arbetare|docx)/, 'Välj Markdown i stället'],
    ['the sources', /\/data\/kallor\.json/, 'Ladda om sidan och försök igen'],
    ['the script', /take-along/, 'Ladda om sidan och försök igen'],
  ])('when %s cannot be fetched the row says what to do', async (_, pattern, message) => {
    const { page } = await openPage('/teman/aldre/');
    await page.route(pattern, (route) => route.abort());
    await page.getByRole('button', { name: 'Word' }).click();
    await status(page).getByText(message).waitFor();
  });

  test('without script the row says what is left', async () => {
    const { page } = await openPage('/teman/aldre/', { javaScriptEnabled: false });
    expect(await page.locator('.tamed button').first().isVisible()).toBe(false);
    expect(await page.locator('.tamed').textContent()).toContain('behöver skript');
  });
});
