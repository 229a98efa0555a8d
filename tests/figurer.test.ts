import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeWebblasare, egenVag, openPage } from './webblasare.ts';

const filer = readdirSync('dist/figurer').filter((fil) => fil.endsWith('.svg'));
const las = (fil: string): string => readFileSync(`dist/figurer/${fil}`, 'utf8');

describeWebblasare('figures', () => {
  test('every file is XML that says what it shows, its source and its edition', async () => {
    const { page } = await openPage('/teman/mobila-team/');
    expect(filer.length).toBeGreaterThanOrEqual(90);
    const fel = await page.evaluate(
      (alla) =>
        alla.flatMap(({ fil, text }) => {
          const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          const synligt = [...root.querySelectorAll('text')].map((one) => one.textContent).join('\n');
          const krav = {
            xml: !root.querySelector('parsererror'),
            titel: Boolean(root.querySelector('title')?.textContent),
            beskrivning: Boolean(root.querySelector('desc')?.textContent),
            kalla: /Källa: .{10}/.test(synligt),
            utgava: /version \d/.test(synligt),
            adress: /https:\/\//.test(synligt),
          };
          return Object.entries(krav).flatMap(([namn, uppfyllt]) => (uppfyllt ? [] : [`${fil}: ${namn}`]));
        }),
      filer.map((fil) => ({ fil, text: las(fil) })),
    );
    expect(fel).toEqual([]);
  });

  test('every class in a file has a rule in it, and nothing points outside', () => {
    for (const fil of filer) {
      const text = las(fil);
      const klasser = [...text.matchAll(/ class="([^"]*)"/g)].flatMap(([, klass]) => klass?.split(/\s+/) ?? []);
      const utan = [...new Set(klasser)].filter((klass) => klass.startsWith('f-') && !text.includes(`.${klass}{`));
      expect(utan, fil).toEqual([]);
      expect(text, fil).not.toMatch(/var\(|href="[^#]|url\((?!#)/);
    }
  });

  test('a region of the map tells its name and answer under the pointer and in focus, without scripts', async () => {
    const { page } = await openPage('/teman/mobila-team/', { javaScriptEnabled: false });
    const plats = page.locator('.karta a[href$="/mobila-team/skane/"]');
    const text = plats.locator('text');
    expect(await plats.getAttribute('aria-label')).toContain('Region Skåne: uttryckligt');
    expect(await text.isVisible()).toBe(false);
    await plats.locator('path').hover({ force: true });
    expect(await text.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await plats.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await text.isVisible()).toBe(true);
  });

  test('a figure stands with its table, source and file', async () => {
    const { page } = await openPage('/teman/mobila-team/');
    const figurer = await page.locator('figure.figur').all();
    // One map of all editions, and a ladder of each whose steps are known.
    expect(figurer.length).toBeGreaterThanOrEqual(2);
    for (const figur of figurer) {
      expect(await figur.locator('table').count()).toBe(1);
      expect(await figur.getAttribute('data-kalla')).toMatch(/^(regionoversikt-|utgava-)/);
      const fil = await figur.locator('a[download]').getAttribute('href');
      expect(filer).toContain(egenVag(fil ?? '').replace('/figurer/', ''));
    }
  });

  test('forced colours keep the fills of a map apart', async () => {
    const { page } = await openPage('/teman/mobila-team/', { forcedColors: 'active' });
    const fyllningar = await page
      .locator('.karta a > path')
      .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
    expect(fyllningar.length).toBe(3);
  });

  test('forced colours keep the signs of the matrix', async () => {
    const { page } = await openPage('/jamfor/teman/', { forcedColors: 'active' });
    const bild = await page
      .locator('td[data-svar="uttryckligt"]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundImage);
    expect(bild).toContain('gradient');
  });

  test('nothing moves for who asks for less motion', async () => {
    const { page } = await openPage('/teman/mobila-team/', { reducedMotion: 'reduce' });
    // What hides the line about scripts is a change at once, after a wait: no movement.
    const tider = await page.locator(':not(.utan-skript)').evaluateAll((all) => [
      ...new Set(
        all.flatMap((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return [transitionDuration, animationName];
        }),
      ),
    ]);
    expect(tider.sort()).toEqual(['0s', 'none']);
  });
});
