/**
 * Runs Lighthouse on one page of each kind of the built site, as on a phone and as on a desk, and prints the scores and
 * the figures behind them. Lighthouse is fetched when asked for: with its browser tools it is heavier than all else here.
 * Prints figures; it is not a test, since machines differ. `--rundor 5` takes the median of five runs (3 unless told).
 */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { dator, findChromium, switches } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';

const VERSION = '12.8.2';
const sidor = ['/', '/regioner/kronoberg/', '/teman/mobila-team/', '/jamfor/teman/', '/sok/?q=mobila+team'];
const slag = { mobil: [], dator: ['--preset=desktop'] } as const;
const matt = {
  prestanda: (report) => 100 * score(report, 'performance'),
  tillgänglighet: (report) => 100 * score(report, 'accessibility'),
  'god sed': (report) => 100 * score(report, 'best-practices'),
  sökbarhet: (report) => 100 * score(report, 'seo'),
  'LCP ms': (report) => report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  'TBT ms': (report) => report.audits['total-blocking-time']?.numericValue ?? Number.NaN,
  'CLS 1/1000': (report) => 1000 * (report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN),
} as const satisfies Record<string, (report: Report) => number>;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly id: string; readonly title: string; readonly score: number | null; readonly numericValue?: number }
    >
  >;
}
const score = ({ categories }: Report, id: string): number => categories[id]?.score ?? Number.NaN;
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
const run = promisify(execFile);

const { values } = parseArgs({ options: { rundor: { type: 'string', default: '3' } } });
const rundor = Number(values.rundor);
const { server, base } = await serve('dist');
const CHROME_PATH = findChromium(dator);

/** One report; the program answers with an exit code above 0 when the page can't be loaded. */
async function measure(sida: string, extra: readonly string[]): Promise<Report> {
  const { stdout } = await run(
    'npm',
    [
      ...['exec', '--yes', `--package=lighthouse@${VERSION}`, '--', 'lighthouse', `${base}${sida}`],
      ...['--output=json', '--quiet', `--chrome-flags=--headless=new ${switches.join(' ')}`, ...extra],
    ],
    { maxBuffer: 1e8, env: { ...process.env, CHROME_PATH } },
  );
  return JSON.parse(stdout) as Report;
}

const failed = new Map<string, Set<string>>();
console.log(`Lighthouse ${VERSION}, median av ${rundor} körningar per sida.\n`);
console.log(
  `${'sida'.padEnd(36)}${Object.keys(matt)
    .map((one) => one.padStart(16))
    .join('')}`,
);
for (const [namn, extra] of Object.entries(slag)) {
  for (const sida of sidor) {
    const reports: Report[] = [];
    for (let i = 0; i < rundor; i += 1) reports.push(await measure(sida, extra));
    const row = Object.values(matt).map((one) => Math.round(median(reports.map(one))));
    console.log(`${`${sida} (${namn})`.padEnd(36)}${row.map((n) => String(n).padStart(16)).join('')}`);
    for (const { id, title, score: points } of reports.flatMap(({ audits }) => Object.values(audits)))
      if (points !== null && points < 0.9)
        failed.set(`${id}: ${title}`, (failed.get(`${id}: ${title}`) ?? new Set()).add(sida));
  }
}
console.log('\nGranskningar under 90 i någon körning:');
for (const [text, pages] of failed) console.log(`  ${text} (${[...pages].join(', ')})`);
server.close();
