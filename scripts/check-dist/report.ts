import { antal, tal } from '../../src/domain/sprak.ts';
import { budgets, kB, type Figures } from './figures.ts';
import type { Finding } from './rule.ts';

const place = ({ path, line }: Finding): string => (line === null ? path : `${path}:${line}`);

/** Findings as text, the same fault on many pages told once. At most `most` places of each are listed. */
export function findingsText(findings: readonly Finding[], most = 5): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.message}\n  → ${finding.tip}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .map(([key, group]) => {
      const places = [...new Set(group.map(place))];
      const rest = places.length - most;
      return [
        key,
        ...places.slice(0, most).map((one) => `  ${one}`),
        ...(rest > 0 ? [`  … och ${tal(rest)} till`] : []),
      ];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The figures as a short table. */
export function figuresText({ pages, median, p95, share, weights }: Figures): string {
  const over = weights.filter(({ bytes }) => bytes > budgets.page).length;
  const percent = (Math.floor(share * 1000) / 10).toFixed(1).replace('.', ',');
  const rows = [
    ['Sidor', tal(pages)],
    ['HTML och CSS, gzip, median', kB(median)],
    ['95:e percentilen', kB(p95)],
    [`Sidor på högst ${budgets.page / 1000} kB`, `${percent} % (${antal(over, 'sida', 'sidor')} över)`],
    ...weights.slice(0, 8).map(({ page, bytes }, i) => [i === 0 ? 'Tyngst' : '', `${kB(bytes)}  ${page.url}`]),
  ];
  return rows.map(([name = '', value = '']) => `${name.padEnd(30)}${value}`).join('\n');
}

/** The last line: whether all is well. */
export const summaryText = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'Inga fel i den byggda webbplatsen.'
    : `${antal(findings.length, 'fel', 'fel')} i den byggda webbplatsen.`;
