import { describe, expect, it } from 'vitest';
import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import { madeUpSite } from '../made-up.ts';
import { searchEntry, type Site } from '../site.ts';
import { checkSearchIndex } from './search-index.ts';

/** An index that says it has `count` records, with texts for `fragments` of them, known to the search page as `catalogue`. */
const index = (count: number, fragments = count, languages: object = {}, catalogue = count) =>
  madeUpSite({
    [searchEntry]: { languages: { sv: { page_count: count, hash: 'sv_x' }, ...languages } },
    'sok/katalog.json': { poster: Array.from({ length: catalogue }, (_, i) => [`sv_${i}`, 'malbild', 0]) },
    'pagefind/pagefind.js': '',
    'pagefind/wasm.sv.pagefind': '',
    'pagefind/pagefind.sv_x.pf_meta': '',
    ...Object.fromEntries(Array.from({ length: fragments }, (_, i) => [`pagefind/fragment/sv_${i}.pf_fragment`, ''])),
  });

/** An index whose catalogue ends midway. */
const cut = () => {
  const site = index(114);
  return {
    ...site,
    json: new Map([...site.json, ['sok/katalog.json', { value: null, error: 'Unexpected end' }]]),
  } as Site;
};

describe('checkSearchIndex', () => {
  it('lets an index through with every region part and theme, and with more', () => {
    expect(checkSearchIndex(index(regionIds.length + temaIds.length))).toEqual([]);
    expect(checkSearchIndex(index(400))).toEqual([]);
  });

  it.each([
    ['a site without index', madeUpSite({})],
    ['an entry that is no JSON', madeUpSite({ [searchEntry]: '{' })],
    ['an index without Swedish', madeUpSite({ [searchEntry]: { languages: {} } })],
    ['too few records', index(regionIds.length + temaIds.length - 1)],
    ['a second language', index(114, 114, { en: { page_count: 1, hash: 'en_x' } })],
    ['a record that the search page does not know', index(120, 120, {}, 119)],
    ['a catalogue cut short', cut()],
  ])('reports %s', (_, site) => {
    expect(checkSearchIndex(site)).toHaveLength(1);
  });

  it('reports a lost text, and which record it was', () => {
    expect(checkSearchIndex(index(120, 119)).map(({ message }) => message)).toEqual([
      'Sökindexet säger 120 poster men har 119 textstycken.',
      'Sökindexet saknar texten till posten sv_119.',
    ]);
  });

  it('reports files that the index cannot do without', () => {
    const files = { [searchEntry]: { languages: { sv: { page_count: 0, hash: 'sv_x' } } } };
    expect(checkSearchIndex(madeUpSite(files)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`minst ${regionIds.length + temaIds.length}`),
      expect.stringContaining('sok/katalog.json'),
      expect.stringContaining('pagefind.js'),
      expect.stringContaining('wasm.sv.pagefind'),
      expect.stringContaining('pf_meta'),
    ]);
  });
});
