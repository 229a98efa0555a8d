import { expect, test } from 'vitest';
import { readSamlad, regionerOf } from './samlad.ts';

test.each([
  [
    '/jamfor/samverkan/?regioner=kalmar,kronoberg&vy=2020',
    { slag: 'jamforelse', regioner: ['kalmar', 'kronoberg'], del: 'samverkan', vy: '2020' },
  ],
  ['/jamfor/regioner/?regioner=kalmar,skane', { slag: 'jamforelse', regioner: ['kalmar', 'skane'], del: null, vy: '' }],
  ['/teman/aldre/blekinge/', { slag: 'ruta', tema: 'aldre', region: 'blekinge' }],
  ['/teman/aldre/', { slag: 'tema', tema: 'aldre' }],
  ['/exempel/blekinge/bil/', { slag: 'exempel', region: 'blekinge', post: 'blekinge/bil' }],
  ['/regioner/blekinge/', { slag: 'region', region: 'blekinge' }],
])('%s is told from the sheets', (adress, samlad) => expect(readSamlad(adress)).toEqual(samlad));

test.each([
  '/jamfor/samverkan/',
  '/jamfor/teman/?regioner=kalmar',
  '/jamfor/min-region/kalmar/',
  '/teman/kors/?tema=a,b',
  '/exempel/?tema=aldre',
  '/regioner/',
  'javascript:alert(1)',
])('%s is told by its answer alone', (adress) => expect(readSamlad(adress)).toEqual({ slag: 'sida' }));

test('a theme needs every region, any other page its own, and what is no region none', () => {
  const alla = ['kalmar', 'skane'];
  const of = (adress: string) => regionerOf(readSamlad(adress), alla);
  expect(of('/teman/aldre/')).toEqual(alla);
  expect(of('/jamfor/malbild/?regioner=skane,atlantis')).toEqual(['skane']);
  expect(of('/regioner/atlantis/')).toEqual([]);
  expect(of('/jamfor/teman/')).toEqual([]);
});
