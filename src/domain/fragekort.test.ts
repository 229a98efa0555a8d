import { expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildFragekort, buildProfilkort, buildTemakort } from './fragekort.ts';
import { buildTemamatris } from './temamatris.ts';

test('the theme that most regions take up comes first and leads to its page', () => {
  const celler = buildTemamatris([makeRegion([makePost()])], ['aldre', 'mobila-team']);
  const teman = [
    { id: 'aldre', namn: 'Äldre' },
    { id: 'mobila-team', namn: 'Mobila team' },
  ] as const;
  expect(buildFragekort(teman, celler, 2020).map(({ href }) => href)).toEqual(['/teman/mobila-team/', '/teman/aldre/']);
});

test('a profile card says the column in words and leads to the regions behind the most common value', () => {
  const kort = buildProfilkort([makeRegion(), makeRegion()]);
  expect(kort.find(({ href }) => href.includes('styrform'))).toEqual({
    fraga: 'Hur drivs omställningen?',
    svar: '2\u00a0regioner har styrformen ”oklart”. Källan är från 2020.',
    href: '/jamfor/profil/?styrform=oklart',
  });
});

test('an attribute that no region has gives no card', () => {
  expect(buildProfilkort([makeRegion()]).some(({ href }) => href.includes('malar'))).toBe(false);
});

test('theme cards count regions, not posts, and lead to the cells behind', () => {
  const poster = [
    makePost({ niva: 'i-drift', huvudman: 'gemensam', del: 'samverkan' }),
    makePost({ id: 'blekinge/annat', niva: 'mal', del: 'samverkan' }),
  ];
  const kort = buildTemakort('mobila-team', buildTemamatris([makeRegion(poster)], ['mobila-team']));
  expect(kort.map(({ svar }) => /\d/.exec(svar)?.[0])).toEqual(['1', '1', '1']);
  expect(kort.map(({ href }) => href)).toEqual([
    '/jamfor/teman/?niva=i-drift#mobila-team',
    '/jamfor/teman/?del=samverkan#mobila-team',
    '/exempel/?tema=mobila-team&huvudman=gemensam',
  ]);
});

test('a theme that no region takes up gives no cards', () => {
  expect(buildTemakort('aldre', buildTemamatris([makeRegion()], ['aldre']))).toEqual([]);
});
