import { expect, test } from 'vitest';
import { madeUpBuild } from '../made-up-build.ts';
import { madeUpSite } from '../made-up.ts';
import { checkFileNames } from './file-names.ts';

const found = (...paths: string[]) =>
  checkFileNames(madeUpSite({ ...madeUpBuild, ...Object.fromEntries(paths.map((path) => [path, ''])) }));

test('the names of a build are kept by every host', () => {
  expect(found('teman/aldre/index.html', 'pagefind/fragment/sv_0a.pf_fragment', '.nojekyll', 'web.config')).toEqual([]);
});

test.each(['filer/Sida.css', '_a/sida.css', 'data/.dold.json', 'filer/å.css', 'filer/a b.css', 'a/~b/index.html'])(
  '%s is told',
  (path) => expect(found(path).map((one) => one.path)).toEqual([path]),
);

test('a kind of file that no host is told the type of is told', () => {
  expect(found('data/poster.parquet', 'data/utan').map(({ message }) => message)).toEqual([
    expect.stringContaining('slag av fil'),
    expect.stringContaining('slag av fil'),
  ]);
});
