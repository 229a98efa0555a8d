import { expect, test } from 'vitest';
import { findFaults, scheman } from './axe.ts';
import { coverMarkup, readSidor } from './sidurval.ts';
import { adress, describeWebblasare, openPage } from './webblasare.ts';

/** States that the address or a visitor makes, beside the pages as they are built. */
const lagen = [
  '/jamfor/teman/?del=samverkan',
  '/jamfor/teman/?vy=2026',
  '/jamfor/profil/?malbild=nu-framtagen',
  '/jamfor/forandring/?region=blekinge',
  '/jamfor/samverkan/?regioner=kronoberg,kalmar,uppsala',
  '/exempel/?tema=mobila-team',
  '/sok/?q=mobila+team',
  '/sok/?q=xyzzyqq',
  '/utveckling/?region=kronoberg',
  '/404.html',
];
/** Every page when `ALLA_SIDOR=1`; else pages that between them have every kind of markup on the site. */
const byggda = process.env['SKIP_BROWSER'] === '1' ? [] : readSidor('dist');
const alla = process.env['ALLA_SIDOR'] === '1';
const sidor = [...new Set([...lagen, ...(alla ? byggda.map(({ url }) => url) : coverMarkup(byggda))])];
const PER_TEST = 50;
const groups = Array.from({ length: Math.ceil(sidor.length / PER_TEST) }, (_, i) =>
  sidor.slice(i * PER_TEST, (i + 1) * PER_TEST),
);

describeWebblasare(`axe on ${sidor.length} of ${byggda.length} pages and ${lagen.length} states`, () => {
  test.each(groups.map((group, i) => ({ group, i })))(
    'group $i has no fault in light or dark',
    { timeout: 600_000 },
    async ({ group }) => {
      const { page } = await openPage(group[0]!, { bypassCSP: true });
      const faults: string[] = [];
      for (const path of group) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(adress(path));
        // An island that stands there has done its work.
        if (path.startsWith('/sok/?')) await page.waitForSelector('[data-search-status][data-state="done"]');
        for (const scheme of ['light', 'dark'] as const) {
          // The scheme is CSS alone, so that one load shows both.
          await page.emulateMedia({ colorScheme: scheme });
          faults.push(...(await findFaults(page, scheman[scheme])).map((fault) => `${path} in ${scheme}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
