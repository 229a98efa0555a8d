/**
 * Measures how much work a change of filter in the theme matrix gives the browser, on the built site: script, style and
 * layout of all its cells, in milliseconds. Prints figures; it is not a test, since machines differ.
 */
import { chromium } from 'playwright-core';
import { dator, findChromium, switches } from '../tests/chromium.ts';
import { serve } from '../tests/server.ts';

const ROUNDS = 40;
const { server, base } = await serve('dist');
const browser = await chromium.launch({ executablePath: findChromium(dator), args: switches });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${base}/jamfor/teman/`);
await page.waitForSelector('[data-tema-matrix] a[tabindex="0"]');

const devtools = await page.context().newCDPSession(page);
// Time the thread worked, so that other programs on the machine do not count.
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const work = async (): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

/** Changes one choice back and forth and reads the layout at once, so that style and layout are within the measure. */
const change = (name: string, value: string) =>
  page.evaluate(
    async ({ name, value, rounds }) => {
      const field = document.querySelector<HTMLSelectElement>(`[data-filter] [name=${name}]`)!;
      const table = document.querySelector('table')!;
      const times: number[] = [];
      for (let i = 0; i < rounds; i += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const start = performance.now();
        field.value = i % 2 ? '' : value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        table.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
    },
    { name, value, rounds: ROUNDS },
  );

const ms = (n: number): string => n.toFixed(1).replace('.', ',').padStart(8);
const rutor = await page.locator('td[data-svar]').count();
const [, forsta = ''] = await page
  .locator('[name=vy] option')
  .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
console.log(`Arbete per ändring på ${rutor} rutor, i millisekunder processortid; en bildruta är 16,7 ms.`);
console.log('Sist klockad tid, median, som beror på vad datorn i övrigt gör.\n');
console.log(
  `${'ändring'.padEnd(22)}${['skript', 'stil', 'layout', 'summa', 'klocka'].map((h) => h.padStart(8)).join('')}`,
);
for (const [name, value] of [
  ['vy', forsta],
  ['del', 'samverkan'],
  ['niva', 'i-drift'],
  ['sjukvard', 'sodra'],
  ['storlek', '250-500'],
  ['rader', 'antal'],
  ['kolumner', 'kronoberg'],
] as const) {
  const before = await work();
  const clock = await change(name, value);
  const after = await work();
  const per = (key: string) => (1000 * ((after[key] ?? 0) - (before[key] ?? 0))) / ROUNDS;
  const parts = [per('ScriptDuration'), per('RecalcStyleDuration'), per('LayoutDuration')];
  const sum = parts.reduce((a, b) => a + b, 0);
  console.log(`${`${name} = ${value}`.padEnd(22)}${[...parts, sum, clock].map(ms).join('')}`);
}
await browser.close();
server.close();
