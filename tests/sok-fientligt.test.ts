import { expect, test } from 'vitest';
import { fientligaFragor } from './data/fientliga-fragor.ts';
import { describeWebblasare, openPage } from './webblasare.ts';

const KLAR = '[data-search-status][data-state="done"]';

describeWebblasare('hostile queries', () => {
  test('200 of them are shown as text, run nothing and break nothing', async () => {
    expect(fientligaFragor).toHaveLength(200);
    const { page, errors } = await openPage('/sok/?q=mobila+team');
    await page.waitForSelector(KLAR);
    const before = await page.evaluate(() => document.querySelectorAll('script, style, iframe, img, svg, form').length);
    for (const fraga of fientligaFragor) {
      // By numbers: half a surrogate pair does not survive the way into the page as text.
      const tecken = Array.from({ length: fraga.length }, (_, index) => fraga.charCodeAt(index));
      await page.evaluate((codes) => {
        const form = document.querySelector<HTMLFormElement>('sok-sida form')!;
        form.querySelector<HTMLInputElement>('input[name=q]')!.value = codes
          .map((code) => String.fromCharCode(code))
          .join('');
        document.querySelector<HTMLElement>('[data-search-status]')!.removeAttribute('data-state');
        form.requestSubmit();
      }, tecken);
      await page.waitForFunction(
        () =>
          document.querySelector('[data-search-status][data-state="done"]') ??
          document.querySelector('[data-sok="urval"][hidden]'),
      );
    }
    const after = await page.evaluate(() => ({
      ran: '__korde' in window,
      elements: document.querySelectorAll('script, style, iframe, img, svg, form').length,
      polluted: Object.keys(Object.prototype).length,
    }));
    expect(after).toEqual({ ran: false, elements: before, polluted: 0 });
    expect(errors).toEqual([]);
  }, 180_000);

  test('as an address they are shown as text too', async () => {
    for (const fraga of [
      '<script>window.__korde=1</script>',
      '"><img src=x onerror=window.__korde=1>',
      '\u202emobila',
    ]) {
      const { page, errors } = await openPage(
        `/sok/?q=${encodeURIComponent(fraga)}&region=${encodeURIComponent('<b>')}`,
      );
      await page.waitForSelector(KLAR);
      expect(await page.evaluate(() => '__korde' in window)).toBe(false);
      expect(errors).toEqual([]);
    }
  });
  test('a broken percent sign in the address breaks nothing', async () => {
    const { page, errors } = await openPage('/sok/?q=%E5%ZZ+team&ordning=__proto__');
    await page.waitForSelector(KLAR);
    expect(errors).toEqual([]);
  });
});
