import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}
type Axe = { run(options: object): Promise<AxeResults> };

/** Colours are all that the scheme changes. Target size is off in axe unless asked for. */
export const scheman = {
  light: { rules: { 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast'] },
} as const;

/** What axe finds on the page as it stands, a line a rule. */
export async function findFaults(page: Page, options: (typeof scheman)[keyof typeof scheman]): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: Axe }).axe.run(given),
    options,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' ')}`,
  );
}
