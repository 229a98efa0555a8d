import { describe, expect, test } from 'vitest';
import { toAtom } from './atom.ts';

const flode = {
  titel: 'Region X',
  lank: 'https://a.example/regioner/x/atom.xml',
  sida: 'https://a.example/regioner/x/',
  datum: '2026-11-22',
  utgivare: 'Närvårdsatlas',
  poster: [],
};

describe('toAtom', () => {
  test('escapes what XML would read as markup', () => {
    const xml = toAtom({ ...flode, poster: [{ lank: 'https://a.example/?a=1&b=2', titel: 'A < B', text: '"C"' }] });
    expect(xml).toContain('<title>A &lt; B</title>');
    expect(xml).toContain('href="https://a.example/?a=1&amp;b=2"');
    expect(xml).toContain('<summary>&quot;C&quot;</summary>');
  });
  test('dates an entry by its own day, month or year where it has one', () => {
    const poster = [
      { lank: 'https://a.example/#1', titel: 'A', text: 'B', datum: '2025-01-31' },
      { lank: 'https://a.example/#2', titel: 'C', text: 'D' },
      { lank: 'https://a.example/#3', titel: 'E', text: 'F', datum: '2024' },
      { lank: 'https://a.example/#4', titel: 'G', text: 'H', datum: '2024-06' },
      { lank: 'https://a.example/#5', titel: 'I', text: 'J', datum: null },
    ];
    expect(toAtom({ ...flode, poster }).match(/<updated>[^<]+/g)).toEqual([
      '<updated>2026-11-22T00:00:00Z',
      '<updated>2025-01-31T00:00:00Z',
      '<updated>2026-11-22T00:00:00Z',
      '<updated>2024-01-01T00:00:00Z',
      '<updated>2024-06-01T00:00:00Z',
      '<updated>2026-11-22T00:00:00Z',
    ]);
  });
  test('dates the feed by the edition, also when it has no entries', () => {
    const xml = toAtom(flode);
    expect(xml).toContain('<updated>2026-11-22T00:00:00Z</updated>');
    expect(xml).not.toContain('<entry>');
  });
});
