import { describe, expect, it } from 'vitest';
import { madeUpSite, withSummor } from '../made-up.ts';
import { summorFil } from '../../kontrollsummor.ts';
import { checkChecksums } from './checksums.ts';

const built = withSummor({ 'index.html': 'A', 'pagefind/index/sv_1.pf_index': 'B', 'a.css': '' });
const found = (files: Readonly<Record<string, unknown>>) =>
  checkChecksums(madeUpSite(files)).map(({ path, message }) => `${path}: ${message}`);
const without = (path: string) => Object.fromEntries(Object.entries(built).filter(([key]) => key !== path));

describe('checkChecksums', () => {
  it('lets a folder through that is as the build left it', () => {
    expect(found(built)).toEqual([]);
  });

  it.each([
    [
      'a missing file',
      without('pagefind/index/sv_1.pf_index'),
      'pagefind/index/sv_1.pf_index: Filen saknas, men bygget skrev den.',
    ],
    ['an emptied file', { ...built, 'index.html': '' }, 'index.html: Filen är tom, men bygget skrev något i den.'],
    ['a changed file', { ...built, 'index.html': 'a' }, 'index.html: Filen är inte den som bygget skrev.'],
    ['a file that was empty', { ...built, 'a.css': 'a' }, 'a.css: Filen är inte den som bygget skrev.'],
    ['a file that came after', { ...built, 'b.css': '' }, 'b.css: Filen hör inte till bygget.'],
    [
      'a build without list',
      without(summorFil),
      `${summorFil}: Bygget saknar sin lista över filer och kontrollsummor.`,
    ],
    [
      'an unreadable list',
      { ...built, [summorFil]: 'A' },
      `${summorFil}: Listan över filer och kontrollsummor går inte att läsa.`,
    ],
  ])('reports %s', (_, files, message) => {
    expect(found(files)).toEqual([message]);
  });

  it('reports both of two files that have changed places', () => {
    expect(found({ ...built, 'index.html': 'B', 'pagefind/index/sv_1.pf_index': 'A' })).toHaveLength(2);
  });

  it('sums bytes, not text', () => {
    const bytes = new Uint8Array([0xff, 0xfe]);
    const font = withSummor({ 'a.woff2': bytes });
    expect(found(font)).toEqual([]);
    expect(found({ ...font, 'a.woff2': new Uint8Array([0xff, 0xfd]) })).toHaveLength(1);
  });
});
