import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkScripts } from './scripts.ts';

it('lets modules of the build and data blocks through', () => {
  const body = `<script type="module" src="/filer/sida.x1.js"></script><script type="module" src="https://atlas.example/filer/a.js">
    </script><script type="application/ld+json">{}</script>`;
  expect(checkScripts(madeUpStart(body))).toEqual([]);
});

it.each([
  '<script type="module" src="//annan.example/filer/a.js"></script>',
  '<script type="module" src="https://annan.example/a.js"></script>',
  '<script type="module" src="data:text/javascript,a()"></script>',
  '<script type="module" src="/data/poster.json"></script>',
  '<script type="module" src="/filer/../a.js"></script>',
  '<script type="module" src=""></script>',
  '<script src="/filer/a.js"></script>',
  '<script type="importmap" src="/filer/a.js"></script>',
])('reports %s', (body) => {
  expect(checkScripts(madeUpStart(body))).toHaveLength(1);
});
