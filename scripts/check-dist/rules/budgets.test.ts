import { expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkBudgets } from './budgets.ts';

/** Text that gzip can do little with: at least `bytes` long after compression. */
function noise(bytes: number): string {
  let seed = 1;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return seed.toString(36);
  };
  let text = '';
  while (text.length < bytes * 1.6) text += next();
  return text;
}
const messages = (files: Record<string, unknown>) => checkBudgets(madeUpSite(files)).map(({ message }) => message);
const light = (n: number) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}/index.html`, madeUpPage('', { url: `/${i}/` })]));

it('lets light pages, and a site without pages, through', () => {
  expect(messages(light(3))).toEqual([]);
  expect(messages({})).toEqual([]);
});

it('reports pages over 14 kB once they are more than one in twenty', () => {
  const heavy = { 'x/index.html': madeUpPage(`<p>${noise(15_000)}</p>`) };
  expect(messages({ ...light(18), ...heavy })).toEqual([expect.stringContaining('Färre än 95 %')]);
  expect(messages({ ...light(19), ...heavy })).toEqual([]);
});

it('counts linked style sheets', () => {
  const page = madeUpPage('', { head: '<link rel="stylesheet" href="/filer/a.css">' });
  expect(messages({ 'index.html': page, 'filer/a.css': noise(15_000) })).toHaveLength(1);
});

it('reports a region profile over 25 kB and any page over 60 kB', () => {
  const files = {
    ...light(60),
    'regioner/a/index.html': madeUpPage(noise(26_000)),
    'regioner/a/b/index.html': madeUpPage(noise(26_000)),
    'x/index.html': madeUpPage(noise(61_000)),
  };
  expect(checkBudgets(madeUpSite(files)).map(({ path }) => path)).toEqual(['x/index.html', 'regioner/a/index.html']);
});

it('lets a reading page load one small deferred script, and a page with an island more', () => {
  const loader = '<script type="module" src="/filer/l.js"></script>';
  const more = `${loader}<sok-sida></sok-sida><script src="/filer/stor.js"></script>`;
  const scripts = { 'filer/l.js': 'a()', 'filer/stor.js': noise(3_000) };
  expect(messages({ 'index.html': madeUpPage(loader), 'b/index.html': madeUpPage(more), ...scripts })).toEqual([]);
});

it.each([
  ['<script src="/filer/l.js"></script>', 'hejdar sidan'],
  ['<script type="module" src="/filer/stor.js"></script>', 'mer än 1,0 kB'],
  [
    '<script defer src="/filer/l.js"></script><script defer src="/filer/stor.js"></script>',
    'laddar även "/filer/stor.js"',
  ],
  [
    '<script defer src="/filer/l.js"></script><link rel="modulepreload" href="/filer/stor.js">',
    'laddar även "/filer/stor.js"',
  ],
])('reports %s on a reading page', (body, reason) => {
  expect(messages({ 'index.html': madeUpPage(body), 'filer/l.js': 'a()', 'filer/stor.js': noise(3_000) })).toEqual([
    expect.stringContaining(reason),
  ]);
});
