import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { coverMarkup, readSidor } from './sidurval.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

const sidor = process.env['SKIP_BROWSER'] === '1' ? [] : coverMarkup(readSidor('dist'));
const STOPPAR = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

/** What is wrong with the stops of the keyboard on the page: no sign of focus, out of order, or hidden by something. */
const findStopFaults = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const name = (one: Element) => `${one.tagName.toLowerCase()} "${(one.textContent ?? '').trim().slice(0, 40)}"`;
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
    );
    /** What focus may change: of the stop itself, of the shapes in it, and of the card that it fills. */
    const look = (one: Element) =>
      [one, ...one.querySelectorAll('path, rect, circle'), one.closest('li')]
        .filter((each) => each !== null)
        .map((each) => {
          const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(each);
          return [outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth].join();
        })
        .join();
    /** Whether some point of the stop is its own; a region on a map need not hold the middle of its box. */
    const isOpen = (one: HTMLElement) =>
      [...(one.querySelector('path') ?? one).getClientRects()].some((box) => {
        const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
        const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
        return Array.from({ length: 225 }, (_, i) => [(i % 15) + 1, Math.floor(i / 15) + 1] as const).some(
          ([column, row]) => {
            const hit = document.elementFromPoint(left + (width * column) / 16, top + (height * row) / 16);
            return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one) === true);
          },
        );
      });
    return stops.flatMap((one) => {
      if (one.tabIndex > 0) return [`${name(one)} has a place of its own in the order`];
      one.blur();
      const before = look(one);
      one.focus();
      if (document.activeElement !== one) return [];
      return [
        ...(look(one) === before ? [`${name(one)} shows no focus`] : []),
        ...(isOpen(one) ? [] : [`${name(one)} is hidden`]),
      ];
    });
  }, STOPPAR);

/** What moves or fades on the page, once less motion is asked for. */
const findMoving = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        return [transitionDuration, animationDuration].join().match(/[1-9]/) || scrollBehavior === 'smooth';
      })
      .map(({ tagName, className }) => `${tagName}.${String(className)}`),
  );
  await page.emulateMedia({ reducedMotion: null });
  return found;
};

describeWebblasare('the keyboard and the wish for less motion', () => {
  test.each(['1280x800', '360x740'])(
    'every stop at %s shows focus, in order, nothing hides it, and nothing moves for who asks for that',
    { timeout: 300_000 },
    async (size) => {
      const [width = 0, height = 0] = size.split('x').map(Number);
      const { page } = await openPage('/', { viewport: { width, height } });
      const faults: string[] = [];
      for (const path of sidor) {
        await page.goto(adress(path));
        await page.keyboard.press('Tab');
        faults.push(...(await findStopFaults(page)).map((fault) => `${path}: ${fault}`));
        faults.push(...(await findMoving(page)).map((one) => `${path}: ${one} moves`));
      }
      expect(faults).toEqual([]);
    },
  );
});
