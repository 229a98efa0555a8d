import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { madeUpPage } from './made-up.ts';
import { readSite } from './read.ts';

it('reads pages, data and style sheets out of a folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    mkdirSync(join(dir, 'data'));
    writeFileSync(join(dir, 'index.html'), madeUpPage());
    writeFileSync(join(dir, 'data', 'poster.json'), '[]');
    writeFileSync(join(dir, 'data', 'poster.csv'), '\ufeffid\r\n');
    writeFileSync(join(dir, 'a.css'), 'p{background:url(b.png)}');
    const site = readSite(dir);
    expect([...site.files]).toEqual(['a.css', 'data/poster.csv', 'data/poster.json', 'index.html']);
    expect(site.pages.map(({ url, lang }) => [url, lang])).toEqual([['/', 'sv']]);
    expect(site.csv.get('data/poster.csv')).toBe('\ufeffid\r\n');
    expect(site.stylesheets.get('a.css')?.urls).toEqual(['b.png']);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
