import { describe, expect, it } from 'vitest';
import { madeUpSite, withSummor, type Files } from '../made-up.ts';
import { madeUpBuild } from '../made-up-build.ts';
import { checkKnownFiles } from './known-files.ts';

const built = withSummor(madeUpBuild);
const found = (files: Files) => checkKnownFiles(madeUpSite(files)).map(({ path, message }) => `${path}: ${message}`);
const without = (path: string) => Object.fromEntries(Object.entries(built).filter(([key]) => key !== path));

const STRANGE = 'Filen är av ett slag, eller på en plats, som inte ska finnas i bygget.';
const LONELY = 'Inget i bygget leder till filen.';

describe('checkKnownFiles', () => {
  it('lets every kind of file through that a build writes', () => {
    expect(found(built)).toEqual([]);
  });

  it.each([
    'anteckning.txt',
    '.DS_Store',
    '.env',
    'sida.html',
    'Teman/index.html',
    'teman/aldre/index.html.bak',
    'data/hemlig.json',
    'data/schema/hemlig.json',
    'pagefind/pagefind-ui.js',
    'pagefind/index/sv_1.pf_index.gz',
    'sok/annat.json',
    'a.js',
    'filer/a.x1.js.map',
    'figurer/a.png',
  ])('reports %s, which is of no known kind', (path) => {
    expect(found({ ...built, [path]: '{}' })).toEqual([`${path}: ${STRANGE}`]);
  });

  it.each([
    'filer/gammal.x1.js',
    'filer/gammal.x1.css',
    'figurer/b.svg',
    'delning/b.png',
    'ikon/b.png',
    'teman/b/atom.xml',
  ])('reports %s, which nothing asks for', (path) => {
    expect(found({ ...built, [path]: '' })).toEqual([`${path}: ${LONELY}`]);
  });

  it.each([
    'robots.txt',
    '404.html',
    'sitemap-index.xml',
    'favicon.ico',
    'data/dcat.ttl',
    'sok/kallor.json',
    'kontrollsummor.txt',
  ])('reports that %s is missing', (path) => {
    expect(found(without(path))).toEqual([`${path}: Filen saknas, men finns i varje bygge.`]);
  });

  it('reports a script that imports a part which is not there', () => {
    expect(found(without('filer/o.x2.js'))).toEqual([
      'filer/sida.x1.js: Skriptet hämtar "filer/o.x2.js", som inte finns i bygget.',
    ]);
  });
});
