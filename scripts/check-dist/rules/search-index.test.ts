import { describe, expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { searchEntry } from '../site.ts';
import { checkSearchIndex } from './search-index.ts';

const index = (count: number, fragments = count, languages: object = {}) =>
  madeUpSite({
    [searchEntry]: { languages: { sv: { page_count: count, hash: 'sv_x' }, ...languages } },
    'pagefind/pagefind.js': '',
    'pagefind/wasm.sv.pagefind': '',
    'pagefind/pagefind.sv_x.pf_meta': '',
    ...Object.fromEntries(Array.from({ length: fragments }, (_, i) => [`pagefind/fragment/sv_${i}.pf_fragment`, ''])),
  });

describe('checkSearchIndex', () => {
  it('lets an index through with every region part and theme, and with more', () => {
    expect(checkSearchIndex(index(114))).toEqual([]);
    expect(checkSearchIndex(index(400))).toEqual([]);
  });

  it.each([
    ['a site without index', madeUpSite({})],
    ['an entry that is no JSON', madeUpSite({ [searchEntry]: '{' })],
    ['an index without Swedish', madeUpSite({ [searchEntry]: { languages: {} } })],
    ['too few records', index(113)],
    ['lost fragments', index(120, 119)],
    ['a second language', index(114, 114, { en: { page_count: 1, hash: 'en_x' } })],
  ])('reports %s', (_, site) => {
    expect(checkSearchIndex(site)).toHaveLength(1);
  });

  it('reports files that the index cannot do without', () => {
    const files = { [searchEntry]: { languages: { sv: { page_count: 0, hash: 'sv_x' } } } };
    expect(checkSearchIndex(madeUpSite(files))).toHaveLength(4);
  });
});
