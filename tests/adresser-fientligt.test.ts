import { expect, test } from 'vitest';
import { fientligaAdresser } from './data/fientliga-adresser.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

/** What the page became, asked once it has come to rest. */
const readUtfall = () => ({
  ran: '__korde' in window,
  polluted: Object.keys(Object.prototype).length,
  elements: document.querySelectorAll('iframe, object, embed, main script, main style').length,
  rubrik: (document.querySelector('h1')?.textContent ?? '').trim(),
  text: document.querySelector('main')?.innerText.trim().length ?? 0,
  saknas: document.querySelector<HTMLElement>('[data-utan-skript]')?.checkVisibility() ?? true,
});

describeWebblasare('hostile addresses', () => {
  test('200 of them run nothing, break nothing and leave no page blank', async () => {
    expect(new Set(fientligaAdresser).size).toBe(200);
    const { page, errors } = await openPage('/om/');
    const wrong: string[] = [];
    // Whatever leaves the site is told; the browser knows no other host.
    const own = new URL(adress('/')).origin;
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== own) wrong.push(`frågar ${request.url()}`);
    });
    for (const one of fientligaAdresser) {
      errors.length = 0;
      await page.goto(adress(one), { waitUntil: 'load' });
      const ended = page.waitForFunction(
        () => {
          const sok = document.querySelector('[data-search-status]');
          const ready = document.querySelector<HTMLElement>('[data-utan-skript]')?.hidden === true;
          return ready && (!sok || sok.matches('[data-state="done"]'));
        },
        undefined,
        { timeout: 15_000 },
      );
      await ended.catch(() => void wrong.push(`${one.slice(0, 200)}: svarar aldrig`));
      // A page may lead on to the one that is asked for.
      const { ran, polluted, elements, rubrik, text, saknas } = await page
        .evaluate(readUtfall)
        .catch(() => page.waitForLoadState().then(() => page.evaluate(readUtfall)));
      // A collection that asks for pages that are not there gets 404 from the host, which the console tells.
      const said = errors.filter((error) => !/status of 404/.test(error));
      if (ran || polluted || elements || rubrik.length < 3 || text < 40 || saknas || said.length > 0)
        wrong.push(`${one.slice(0, 200)}: ${JSON.stringify({ ran, polluted, elements, rubrik, text, saknas, said })}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test('a value that no page knows is told, wherever it stands', async () => {
    const { page } = await openPage('/om/');
    const silent: string[] = [];
    for (const one of [
      '/sok/?q=team&tema=finns-inte',
      '/jamfor/teman/?del=finns-inte',
      '/jamfor/profil/?sortera=finns-inte',
      '/jamfor/malbild/?regioner=finns-inte',
      '/jamfor/forandring/?tema=finns-inte',
      '/jamfor/min-region/?region=finns-inte',
      '/jamfor/min-region/skane/?med=finns-inte',
      '/teman/kors/?tema=finns-inte',
      '/teman/kors/?finns-inte=1',
      '/samling/?finns-inte=1',
      '/exempel/?niva=finns-inte',
      '/utveckling/?region=finns-inte',
    ]) {
      await page.goto(adress(one), { waitUntil: 'load' });
      const told = page.locator('main').getByText('finns-inte').first();
      if (!(await told.isVisible().catch(() => false)))
        await told.waitFor({ timeout: 4000 }).catch(() => void silent.push(one));
    }
    expect(silent).toEqual([]);
  });
});
