import { afterAll, beforeAll, expect, test } from 'vitest';
import { motorer, until, type Motor } from './motor.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

/** Enough for Debian's package to come. */
const INSTALL = 300_000;
const queries = [
  'mobila team',
  'hur arbetar Kalmar med äldre',
  'patientkontrakt',
  'lakarbil glesbygd',
  '"nära vård" -digital',
  'Landstinget Blekinge',
];
/** The matrix as its vocabulary has it, and as one edition sorted both ways. */
const matriser = ['/jamfor/teman/', '/jamfor/teman/?vy=2020&rader=antal&kolumner=folkmangd'];

/** Every heading and cell of the matrix that stands open, in the order on show: what it says and how it is drawn. */
const readMatris = (): string[] =>
  [...document.querySelectorAll<HTMLTableCellElement>('[data-tema-matrix] :is(th, td)')].map((cell) =>
    [
      cell.textContent,
      ...[...cell.querySelectorAll('a, use, svg')].map((one) =>
        ['href', 'aria-label', 'class'].map((name) => one.getAttribute(name) ?? '').join('|'),
      ),
    ]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** The first ten hits of the page that stands open, as addresses. */
const readHits = (): string[] | false => {
  if (!document.querySelector('[data-search-status][data-state="done"]')) return false;
  return [...document.querySelectorAll('[data-search-results] > * a')]
    .slice(0, 10)
    .map((link) => link.getAttribute('href') ?? '');
};
/** Whether the scripts of the page came and ran: it says so itself when they did not. */
const scriptsRan = (): boolean => document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true;

describeWebblasare('browsers with other engines', () => {
  for (const [namn, open] of Object.entries(motorer)) {
    let motor: Motor;
    beforeAll(async () => {
      motor = await open(false);
    }, INSTALL);
    afterAll(() => motor?.close());

    const go = async (path: string): Promise<void> => {
      await motor.goto(adress(path));
      await until(motor, scriptsRan);
    };

    test(`${namn}: the headings of the matrix stand apart and can be read`, async () => {
      await go('/jamfor/teman/');
      const heads = await motor.run(() =>
        [...document.querySelectorAll<HTMLElement>('[data-tema-matrix] thead th')]
          .filter((th) => th.checkVisibility())
          .flatMap((th) => {
            const text = th.querySelector<HTMLElement>('a, button') ?? th;
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return { namn: th.textContent?.trim() ?? '', left, right, top, bottom };
          }),
      );
      expect(heads.length).toBeGreaterThan(20);
      const overlapping = heads.flatMap((a, i) =>
        heads
          .slice(i + 1)
          .filter(
            (b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.namn} / ${b.namn}`),
      );
      expect(overlapping).toEqual([]);
      // Turned half round, text reads from below only where it also stands on end.
      const turned = await motor.run(() =>
        [...document.querySelectorAll('[data-tema-matrix] *')]
          .map((one) => getComputedStyle(one))
          .filter(({ rotate }) => rotate === '180deg')
          .map(({ writingMode }) => writingMode),
      );
      expect(turned.length).toBeGreaterThan(20);
      expect(new Set(turned)).toEqual(new Set(['vertical-rl']));
    });

    test.each(matriser)(`${namn}: the matrix %s says the same in every cell as in Chromium`, async (path) => {
      const { page } = await openPage(path);
      await page.waitForFunction(scriptsRan);
      const cells = await page.evaluate(readMatris);
      await go(path);
      expect(await motor.run(readMatris)).toEqual(cells);
      expect(cells.length).toBeGreaterThan(600);
    });

    test.each(queries)(`${namn}: the first ten hits of "%s" are those of Chromium`, async (q) => {
      const path = `/sok/?q=${encodeURIComponent(q)}`;
      const { page } = await openPage(path);
      await page.waitForFunction(readHits);
      const hits = await page.evaluate(readHits);
      await go(path);
      expect(await until(motor, readHits)).toEqual(hits);
      expect(hits ? hits.length : 0).toBeGreaterThan(7);
    });

    test(`${namn}: a comparison shows the regions of its address and no others`, async () => {
      await go('/jamfor/malbild/?regioner=blekinge,kronoberg');
      const shown = await motor.run(() =>
        [...document.querySelectorAll<HTMLElement>('[data-compare] [data-region]')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.dataset['region']),
      );
      expect([...new Set(shown)].sort()).toEqual(['blekinge', 'kronoberg']);
    });

    test(`${namn}: a page that is pinned stands in the collection`, async () => {
      await go('/teman/aldre/blekinge/');
      await motor.run(() => document.querySelector<HTMLElement>('[data-ta-med="samling"]')?.click());
      await until(motor, () => document.body.textContent?.includes('Sparad på din enhet.'));
      await go('/samling/');
      const rows = await until(motor, () => {
        const links = [...document.querySelectorAll('[data-samling-lista] h2 a')];
        return links.length > 0 && links.map((link) => link.getAttribute('href') ?? '');
      });
      expect(rows).toEqual([expect.stringMatching(/\/teman\/aldre\/blekinge\/$/)]);
    });

    test(`${namn}: a printed page holds text that can be searched, and not drawings of it`, async (context) => {
      if (!motor.pdf) return context.skip();
      await go('/teman/mobila-team/');
      const pdf = Buffer.from(await motor.pdf()).toString('latin1');
      // Text in a PDF needs a table from its glyphs back to letters; outlines have none, and weigh many times as much.
      expect(pdf).toContain('/ToUnicode');
      expect(pdf.length).toBeLessThan(1_000_000);
    });

    test(`${namn}: who asks for dark gets light text on a dark ground`, async () => {
      const dark = await open(true);
      try {
        await dark.goto(adress('/om/'));
        const light = await dark.run(() => {
          // What a colour is on a screen, whichever way it is written: the sum of red, green and blue.
          const sum = (color: string): number => {
            const canvas = document.createElement('canvas').getContext('2d')!;
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
            return r + g + b;
          };
          const ground = [document.body, document.documentElement]
            .map((one) => getComputedStyle(one).backgroundColor)
            .find((color) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(color));
          return { text: sum(getComputedStyle(document.body).color), ground: sum(ground ?? 'white') };
        });
        expect(light.text).toBeGreaterThan(500);
        expect(light.ground).toBeLessThan(200);
      } finally {
        await dark.close();
      }
    });
  }
});
