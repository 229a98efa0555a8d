import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { describeWebblasare, openPage } from './webblasare.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}

/** One page of each template. */
const mallar = [
  '/',
  '/regioner/',
  '/regioner/kronoberg/',
  '/teman/',
  '/teman/mobila-team/',
  '/teman/mobila-team/blekinge/',
  '/exempel/',
  '/exempel/blekinge/mobil-narsjukvard/',
  '/jamfor/',
  '/jamfor/teman/',
  '/jamfor/teman/?del=samverkan',
  '/jamfor/profil/',
  '/jamfor/samverkan/?regioner=kronoberg,kalmar,uppsala',
  '/exempel/?tema=mobila-team',
  '/sok/?q=mobila+team',
  '/utveckling/',
  '/nationellt/',
  '/fordjupning/kronoberg/',
  '/fordjupning/kronoberg/strategi-2021/',
  '/fordjupning/kronoberg/handlingsplan-2022/',
  '/fordjupning/kronoberg/granskning-2024/',
  '/fordjupning/kronoberg/traden/',
  '/data/',
  '/kallor/',
  '/ordlista/',
  '/om/',
  '/om/metod/',
  '/andringar/',
  '/404.html',
];

describeWebblasare('accessibility, one page of each template', () => {
  test.each(mallar.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
    '%s in %s has no fault that axe sees',
    async (path, colorScheme) => {
      const { page } = await openPage(path, { colorScheme, bypassCSP: true });
      if (path.startsWith('/sok/')) await page.waitForSelector('[data-search-status][data-state="done"]');
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => String(node.target))
              .slice(0, 3)
              .join(' ')}`,
        ),
      ).toEqual([]);
      await page.context().close();
    },
  );
});
