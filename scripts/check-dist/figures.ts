import { ownHome, resolveHref } from './address.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What one page weighs: HTML and linked style sheets, gzip, in bytes. */
export interface Weight {
  readonly page: Page;
  readonly bytes: number;
}

/** Figures for the whole site; weights in bytes, `share` between 0 and 1. */
export interface Figures {
  readonly pages: number;
  readonly median: number;
  readonly p95: number;
  /** Share of the pages within the limit. */
  readonly share: number;
  /** Every page, the heaviest first. */
  readonly weights: readonly Weight[];
}

/** Limits in bytes, gzip. A kB is 1,000 bytes, the stricter reading. */
export const budgets = { page: 14_000, region: 25_000, largest: 60_000, loader: 1_000 } as const;

/** A weight as Swedes write it: `14,0 kB`. */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;

/** The smallest value that at least the share `p` of the sorted values do not exceed; 0 for none. */
export const quantile = (sorted: readonly number[], p: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? 0;

/** Weighs every page. A style sheet that does not exist weighs nothing here; another rule reports it. */
export function buildFigures({ pages, stylesheets }: Pick<Site, 'pages' | 'stylesheets'>): Figures {
  const home = ownHome({ pages });
  const cssWeight = (page: Page): number =>
    [...new Set(page.stylesheets)]
      .map((href) => resolveHref(href, page.url, home))
      .reduce((sum, target) => sum + (target.kind === 'inside' ? (stylesheets.get(target.file)?.gzip ?? 0) : 0), 0);
  const weights = pages
    .map((page) => ({ page, bytes: page.gzip + cssWeight(page) }))
    .sort((a, b) => b.bytes - a.bytes || a.page.path.localeCompare(b.page.path));
  const sorted = weights.map(({ bytes }) => bytes).reverse();
  return {
    pages: pages.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    share: sorted.length === 0 ? 1 : sorted.filter((bytes) => bytes <= budgets.page).length / sorted.length,
    weights,
  };
}
