import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { begreppSchema } from '../src/schema/begrepp.ts';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describeWebblasare, openPage } from './webblasare.ts';

const SIDA = '/regioner/vasternorrland/';
const sida = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');

describeWebblasare('words that are explained where they stand', () => {
  test.each([
    [1280, 800],
    [360, 740],
  ])(
    'a note opens on a click, stands whole on the screen and is closed with Escape, %i pixels wide',
    async (width, height) => {
      const { page } = await openPage(SIDA, { viewport: { width, height } });
      const ord = page.locator('button.ord').first();
      const note = page.locator(`#${await ord.getAttribute('popovertarget')}`);
      await ord.scrollIntoViewIfNeeded();
      await ord.click();
      expect(await note.isVisible()).toBe(true);
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      await page.context().close();
    },
  );
  test('the keyboard opens it and comes to the link in it, which leads to the entry', async () => {
    const { page } = await openPage(SIDA);
    const ord = page.locator('button.ord').first();
    await ord.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).toMatch(/^\/ordlista\/#/);
    expect(sida('/ordlista/')).toContain(`id="${href.split('#')[1]}"`);
    await page.context().close();
  });
  test('every word of a page has a note of its own, and a page without words has nothing of it', () => {
    const med = sida(SIDA);
    const mal = [...med.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    expect(mal.length).toBeGreaterThan(3);
    expect(mal).toEqual([...med.matchAll(/<div popover id="([^"]+)"/g)].map(([, id]) => id));
    expect(sida('/ordlista/')).not.toContain('class="ordnoter"');
  });
  test('an abbreviation of one region is not explained on the page of another', () => {
    const ord = z.array(begreppSchema).parse(parse(readFileSync('content/begrepp.yaml', 'utf8')));
    const andras = ord.filter(({ regioner }) => regioner !== null && !regioner.includes('vasternorrland'));
    expect(andras.filter(({ id }) => sida(SIDA).includes(`#${id}"`))).toEqual([]);
  });
});
