import { ownHome, resolveHref } from '../address.ts';
import { budgets, buildFigures, kB, type Weight } from '../figures.ts';
import type { Finding, Rule } from '../rule.ts';

const tip = 'Korta listor, ta bort upprepad uppmärkning eller dela sidan.';

function checkWeights(weights: readonly Weight[], share: number): Finding[] {
  const over = weights.filter(({ bytes }) => bytes > budgets.page);
  const finding = ({ page, bytes }: Weight, most: number): Finding => ({
    path: page.path,
    line: null,
    message: `Sidan väger ${kB(bytes)}, mer än ${kB(most)} (HTML och CSS, gzip).`,
    tip,
  });
  return [
    ...weights.filter(({ bytes }) => bytes > budgets.largest).map((one) => finding(one, budgets.largest)),
    ...weights
      .filter(({ page, bytes }) => /^\/regioner\/[^/]+\/$/.test(page.url) && bytes > budgets.region)
      .map((one) => finding(one, budgets.region)),
    ...(share < 0.95
      ? over.map(({ page }) => ({
          path: page.path,
          line: null,
          message: `Färre än 95 % av sidorna håller ${kB(budgets.page)}: ${over.length} sidor är tyngre.`,
          tip,
        }))
      : []),
  ];
}

/** Weight of pages, and scripts: a page without islands loads the loader alone, deferred and small. */
export const checkBudgets: Rule = (site) => {
  const { weights, share } = buildFigures(site);
  const home = ownHome(site);
  const scripts = site.pages
    .filter((page) => page.islands.length === 0)
    .flatMap(({ path, url, scripts: own }): Finding[] => [
      ...own.slice(1).map(({ value, line }) => ({
        path,
        line,
        message: `Sidan har ingen ö men laddar även "${value}".`,
        tip: 'Ladda ön genom src/islands/laddare.ts, där dess element finns.',
      })),
      ...own.slice(0, 1).flatMap(({ value, line, deferred }): Finding[] => {
        const target = resolveHref(value, url, home);
        const bytes = target.kind === 'inside' ? (site.scripts.get(target.file) ?? 0) : 0;
        const wrong = [
          ...(deferred ? [] : [`Skriptet "${value}" hejdar sidan.`]),
          ...(bytes > budgets.loader ? [`Skriptet "${value}" väger ${kB(bytes)}, mer än ${kB(budgets.loader)}.`] : []),
        ];
        return wrong.map((message) => ({ path, line, message, tip: 'Låt lässidor ladda bara en liten laddare.' }));
      }),
    ]);
  return [...checkWeights(weights, share), ...scripts];
};
